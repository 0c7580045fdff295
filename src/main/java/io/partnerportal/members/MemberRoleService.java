package io.partnerportal.members;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.EditedMeanwhile;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.OwnOrganisation;
import io.partnerportal.roles.Role;
import io.partnerportal.roles.RoleSet;
import io.partnerportal.roles.SystemRole;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives members other roles than they have (R4–R12); whoever had something in hand by a lost role hands it over. */
@Service
@Transactional
@Allowed(Permission.MEMBERS)
public class MemberRoleService {

    private final OwnOrganisation organisations;
    private final MemberReader members;
    private final MemberRoles roles;
    private final Handover handover;
    private final CurrentCaller caller;
    private final ApplicationEventPublisher events;

    MemberRoleService(
            OwnOrganisation organisations,
            MemberReader members,
            MemberRoles roles,
            Handover handover,
            CurrentCaller caller,
            ApplicationEventPublisher events) {
        this.organisations = organisations;
        this.members = members;
        this.roles = roles;
        this.handover = handover;
        this.caller = caller;
        this.events = events;
    }

    /**
     * Counts at the member's next click. Without the role 客户经理主管 its account managers have no director any more (R9);
     * without the role 客户经理 its customers go to a successor, as when the member is deleted (R12).
     *
     * @param version of the member the author saw
     * @throws EditedMeanwhile somebody else changed the member since
     * @throws InvalidField the roles may not be held together, one may not be taken away (R4–R8, R11), or nobody takes
     *     the customers over
     * @throws MemberRefused the member is the caller
     * @throws NotFound the member, or a role, is none of the organisation's
     */
    public void assign(PublicId member, int version, Assignment assignment) {
        long organisation = organisations.lock(caller.scope());
        var before = members.find(organisation, member).orElseThrow(() -> new NotFound("members.not-found"));
        before.check(version);
        if (before.id() == caller.get().user()) {
            throw new MemberRefused("members.own-roles");
        }
        var wanted = roles.named(assignment.roles(), organisation);
        RoleSet.of(wanted);
        checkMayLose(before, wanted, organisation);
        var held = roles.facts(before.id());
        var after = new HashMap<String, String>();
        if (loses(before, wanted, SystemRole.ACCOUNT_MANAGER)) {
            after.putAll(handover.from(before, assignment.successor(), organisation));
        }
        roles.give(before.id(), wanted, assignment.director(), organisation);
        after.putAll(roles.facts(before.id()));
        publish(before, held, after, organisation);
        if (loses(before, wanted, SystemRole.ACCOUNT_DIRECTOR)) {
            detach(before, organisation);
        }
    }

    private void checkMayLose(MemberRow before, List<Role> wanted, long organisation) {
        var kept = wanted.stream().map(Role::key).collect(Collectors.toSet());
        if (before.roles().stream().anyMatch(held -> held.underReview() && !kept.contains(held.key()))) {
            throw new InvalidField("roles", "members.role-under-review");
        }
        if (loses(before, wanted, SystemRole.ADMINISTRATOR) && members.isLastAdministrator(organisation, before)) {
            throw new InvalidField("roles", "members.last-administrator");
        }
    }

    private static boolean loses(MemberRow member, List<Role> wanted, SystemRole one) {
        return member.holds(one) && wanted.stream().noneMatch(role -> role.is(one));
    }

    private void detach(MemberRow director, long organisation) {
        var detached = roles.detachFrom(director.id());
        if (!detached.isEmpty()) {
            events.publishEvent(MemberChanged.detached(director.name(), detached, organisation));
        }
    }

    private void publish(MemberRow member, Map<String, String> before, Map<String, String> after, long organisation) {
        events.publishEvent(new MemberChanged(MemberChanged.ROLES, member.name(), before, after, organisation));
    }
}
