package io.partnerportal.members;

import io.partnerportal.accounts.UserService;
import io.partnerportal.accounts.UserStatus;
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
import io.partnerportal.signin.UserSecurityService;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether members may come in at all (启用、停用、重置密码, R11–R14); whoever may not is out at the next click. */
@Service
@Transactional
@Allowed(Permission.MEMBERS)
public class MemberStandingService {

    /** The operations that need a code while the account's switch is on (R29). */
    public static final String RESET = "members.operation.reset";

    public static final String REMOVE_SECOND_FACTOR = "members.operation.second-factor";

    private final OwnOrganisation organisations;
    private final MemberReader members;
    private final UserService users;
    private final SignIns signIns;
    private final UserSecurityService security;
    private final Verified verified;
    private final CurrentCaller caller;
    private final ApplicationEventPublisher events;

    MemberStandingService(
            OwnOrganisation organisations,
            MemberReader members,
            UserService users,
            SignIns signIns,
            UserSecurityService security,
            Verified verified,
            CurrentCaller caller,
            ApplicationEventPublisher events) {
        this.organisations = organisations;
        this.members = members;
        this.users = users;
        this.signIns = signIns;
        this.security = security;
        this.verified = verified;
        this.caller = caller;
        this.events = events;
    }

    /**
     * Ends the member's sign-ins on every node and lets none begin; the roles stay.
     *
     * @throws MemberRefused the member is the caller or the last active administrator
     */
    public void disable(PublicId member) {
        long organisation = organisations.lock(caller.scope());
        var found = find(member, organisation);
        if (found.id() == caller.get().user()) {
            throw new MemberRefused("members.not-yourself");
        }
        if (members.isLastAdministrator(organisation, found)) {
            throw new MemberRefused("members.last-administrator");
        }
        users.setActive(found.id(), false);
        signIns.endAll(found.id());
        publish(MemberChanged.DISABLED, found, UserStatus.DISABLED, organisation);
    }

    public void enable(PublicId member) {
        long organisation = organisations.lock(caller.scope());
        var found = find(member, organisation);
        users.setActive(found.id(), true);
        publish(MemberChanged.ENABLED, found, UserStatus.ACTIVE, organisation);
    }

    /**
     * Gives the member another password, to be changed at the next sign-in; whoever is signed in with the old one is
     * out, and wrong passwords from before no longer count.
     *
     * @throws CodeRefused the account asks for a code and there is none that is right
     * @throws InvalidField the password breaks R15
     * @throws MemberRefused the member is the caller, who changes the own password in the profile
     */
    public void resetPassword(PublicId member, String password) {
        verified.require(RESET, member);
        long organisation = organisations.lock(caller.scope());
        var found = find(member, organisation);
        if (found.id() == caller.get().user()) {
            throw new MemberRefused("members.not-yourself");
        }
        security.resetPassword(found.id(), password);
        events.publishEvent(
                new MemberChanged(MemberChanged.PASSWORD_RESET, found.name(), Map.of(), Map.of(), organisation));
    }

    /** Whether the member is asked for the code of an authenticator app at sign-in. */
    @Transactional(readOnly = true)
    public boolean hasSecondFactor(PublicId member) {
        return security.hasSecondFactor(
                find(member, OwnOrganisation.of(caller.scope())).id());
    }

    /**
     * For a member who lost both the phone and the recovery codes: the password alone signs in again.
     *
     * @throws CodeRefused the account asks for a code and there is none that is right
     * @throws MemberRefused the member is the caller, who does it in the security settings
     */
    public void removeSecondFactor(PublicId member) {
        verified.require(REMOVE_SECOND_FACTOR, member);
        var found = find(member, organisations.lock(caller.scope()));
        if (found.id() == caller.get().user()) {
            throw new MemberRefused("members.not-yourself");
        }
        security.removeSecondFactor(found.id());
    }

    private MemberRow find(PublicId member, long organisation) {
        return members.find(organisation, member).orElseThrow(() -> new NotFound("members.not-found"));
    }

    private void publish(String action, MemberRow before, UserStatus after, long organisation) {
        events.publishEvent(new MemberChanged(
                action,
                before.name(),
                Map.of("status", "members.status." + before.status()),
                Map.of("status", "members.status." + after),
                organisation));
    }
}
