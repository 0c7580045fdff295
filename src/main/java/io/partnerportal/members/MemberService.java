package io.partnerportal.members;

import io.partnerportal.accounts.AccountService;
import io.partnerportal.accounts.UserAdded;
import io.partnerportal.accounts.UserService;
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
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds people to organisations with their first roles, and keeps what is known of them (R1–R10). */
@Service
@Transactional
public class MemberService {

    private final AccountService accounts;
    private final UserService users;
    private final OwnOrganisation organisations;
    private final MemberReader members;
    private final MemberRoles roles;
    private final CurrentCaller caller;
    private final ApplicationEventPublisher events;

    MemberService(
            AccountService accounts,
            UserService users,
            OwnOrganisation organisations,
            MemberReader members,
            MemberRoles roles,
            CurrentCaller caller,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.users = users;
        this.organisations = organisations;
        this.members = members;
        this.roles = roles;
        this.caller = caller;
        this.events = events;
    }

    /**
     * Adds somebody to any partner, for the operator.
     *
     * @throws InvalidField a value or the set of roles breaks a rule (R1–R7)
     * @throws NotFound there is no such partner
     */
    @Allowed(Permission.OPERATE_PARTNERS)
    public UserAdded join(NewMember wish) {
        new RoleSet(wish.roles());
        long organisation = organisations.lock(wish.partner());
        check(wish.person(), organisation);
        return add(wish.person(), roles.system(wish.roles()), null, organisation);
    }

    /**
     * Whether {@link #create} would take this person, asked before the roles are chosen.
     *
     * @throws InvalidField a value breaks a rule or is taken (R1–R3, R15)
     */
    @Allowed(Permission.MEMBERS)
    public void check(NewPerson wish) {
        check(wish, OwnOrganisation.of(caller.scope()));
    }

    private void check(NewPerson wish, long organisation) {
        wish.person().check();
        accounts.check(wish.in(organisation));
    }

    /**
     * @throws InvalidField a value or the set of roles breaks a rule
     * @throws NotFound a role is none of the organisation's
     */
    @Allowed(Permission.MEMBERS)
    public UserAdded create(NewPerson wish, Assignment assignment) {
        long organisation = organisations.lock(caller.scope());
        check(wish, organisation);
        var wanted = roles.named(assignment.roles(), organisation);
        RoleSet.of(wanted);
        return add(wish, wanted, assignment.director(), organisation);
    }

    private UserAdded add(NewPerson wish, List<Role> wanted, @Nullable PublicId director, long organisation) {
        var member = accounts.add(wish.in(organisation));
        roles.keep(member.id(), wish.note());
        roles.give(member.id(), wanted, director, organisation);
        publish(MemberChanged.ROLES, member.name(), Map.of(), roles.facts(member.id()), organisation);
        return member;
    }

    /**
     * @param version of the member the author saw
     * @throws EditedMeanwhile somebody else changed the member since
     * @throws InvalidField a value breaks a rule or is taken (R3), or is the caller's own e-mail, which takes a code in
     *     the profile
     */
    @Allowed(Permission.MEMBERS)
    public void edit(PublicId member, int version, Person wish) {
        long organisation = organisations.lock(caller.scope());
        var before = find(member, organisation);
        before.check(version);
        wish.check();
        if (before.id() == caller.get().user() && !wish.email().strip().equals(before.email())) {
            throw new InvalidField("email", "members.own-email");
        }
        users.change(before.id(), wish.details());
        roles.keep(before.id(), wish.note());
        var after = find(member, organisation);
        publish(
                MemberChanged.EDITED,
                before.name(),
                Person.of(before).facts(),
                Person.of(after).facts(),
                organisation);
    }

    private MemberRow find(PublicId member, long organisation) {
        return members.find(organisation, member).orElseThrow(() -> new NotFound("members.not-found"));
    }

    private void publish(
            String action, String name, Map<String, String> before, Map<String, String> after, long organisation) {
        events.publishEvent(new MemberChanged(action, name, before, after, organisation));
    }
}
