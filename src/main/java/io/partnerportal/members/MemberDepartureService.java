package io.partnerportal.members;

import io.partnerportal.accounts.UserService;
import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.OwnOrganisation;
import io.partnerportal.protection.CodeRefused;
import io.partnerportal.protection.Verified;
import io.partnerportal.signin.SignIns;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes members away for good, and gives what they had in their hands to somebody else (R12). */
@Service
@Transactional
@Allowed(Permission.MEMBERS)
public class MemberDepartureService {

    /** The operation that needs a code while the account's switch is on (R29). */
    public static final String DELETE = "members.operation.delete";

    private final OwnOrganisation organisations;
    private final MemberReader members;
    private final MemberRoles roles;
    private final UserService users;
    private final SignIns signIns;
    private final Handover handover;
    private final Verified verified;
    private final CurrentCaller caller;
    private final ApplicationEventPublisher events;

    MemberDepartureService(
            OwnOrganisation organisations,
            MemberReader members,
            MemberRoles roles,
            UserService users,
            SignIns signIns,
            Handover handover,
            Verified verified,
            CurrentCaller caller,
            ApplicationEventPublisher events) {
        this.organisations = organisations;
        this.members = members;
        this.roles = roles;
        this.users = users;
        this.signIns = signIns;
        this.handover = handover;
        this.verified = verified;
        this.caller = caller;
        this.events = events;
    }

    /** How much of the member's somebody else would have to take over. */
    @Transactional(readOnly = true)
    public int inHandsOf(PublicId member) {
        return handover.inHandsOf(find(member, OwnOrganisation.of(caller.scope())));
    }

    /**
     * Cannot be undone; the user name is free again a day later.
     *
     * @param successor an active account manager who takes over the customers; needed only where there are any
     * @throws CodeRefused the account asks for a code and there is none that is right
     * @throws InvalidField a successor is missing or cannot take over
     * @throws MemberRefused the member is the caller, the last active administrator, or has a role under review
     */
    public void delete(PublicId member, @Nullable PublicId successor) {
        long organisation = organisations.lock(caller.scope());
        verified.require(DELETE, Arrays.asList(member, successor));
        var found = find(member, organisation);
        checkMayLeave(found, organisation);
        var before = new HashMap<>(Person.of(found).facts());
        before.putAll(roles.facts(found.id()));
        var facts = new HashMap<>(Map.of("name", found.name()));
        facts.putAll(handover.from(found, successor, organisation));
        var detached = roles.detachFrom(found.id());
        roles.putUnder(found.id(), null, organisation);
        roles.takeAll(found.id());
        users.delete(found.id());
        signIns.endAll(found.id());
        events.publishEvent(new MemberChanged(MemberChanged.DELETED, found.name(), before, facts, organisation));
        if (!detached.isEmpty()) {
            events.publishEvent(MemberChanged.detached(found.name(), detached, organisation));
        }
    }

    private void checkMayLeave(MemberRow member, long organisation) {
        if (member.id() == caller.get().user()) {
            throw new MemberRefused("members.not-yourself");
        }
        if (members.isLastAdministrator(organisation, member)) {
            throw new MemberRefused("members.last-administrator");
        }
        if (member.roles().stream().anyMatch(HeldRole::underReview)) {
            throw new MemberRefused("members.role-under-review");
        }
    }

    private MemberRow find(PublicId member, long organisation) {
        return members.find(organisation, member).orElseThrow(() -> new NotFound("members.not-found"));
    }
}
