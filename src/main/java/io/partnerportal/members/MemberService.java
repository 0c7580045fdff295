package io.partnerportal.members;

import io.partnerportal.accounts.AccountService;
import io.partnerportal.accounts.NewUser;
import io.partnerportal.accounts.UserAdded;
import io.partnerportal.accounts.UserService;
import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.identity.UserKind;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.OrganisationQueries;
import io.partnerportal.organisations.OwnOrganisation;
import io.partnerportal.roles.Role;
import io.partnerportal.roles.RoleSet;
import io.partnerportal.roles.SystemRole;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds people to organisations, keeps what is known of them, and gives them their roles (R1–R10). */
@Service
@Transactional
public class MemberService {

    private final AccountService accounts;
    private final UserService users;
    private final OrganisationQueries partners;
    private final OwnOrganisation organisations;
    private final MemberReader members;
    private final MemberRoles roles;
    private final CurrentCaller caller;
    private final ApplicationEventPublisher events;

    MemberService(
            AccountService accounts,
            UserService users,
            OrganisationQueries partners,
            OwnOrganisation organisations,
            MemberReader members,
            MemberRoles roles,
            CurrentCaller caller,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.users = users;
        this.partners = partners;
        this.organisations = organisations;
        this.members = members;
        this.roles = roles;
        this.caller = caller;
        this.events = events;
    }

    /** @throws InvalidField a value or the set of roles breaks a rule (R2–R7) */
    @Allowed(Permission.OPERATE_PARTNERS)
    public UserAdded join(NewMember wish) {
        new RoleSet(wish.roles());
        var partner = partners.find(wish.partner()).orElseThrow(() -> new NotFound("organisations.partner-not-found"));
        var member = accounts.add(new NewUser(
                partner.id(), UserKind.MEMBER, wish.name(), wish.displayName(), wish.email(), wish.password()));
        roles.keep(member.id(), "");
        roles.replace(member.id(), roles.system(wish.roles()));
        return member;
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
        var member = accounts.add(wish.in(organisation));
        roles.keep(member.id(), wish.note());
        give(member.id(), wanted, assignment.director(), organisation);
        publish(MemberChanged.ROLES, member.name(), Map.of(), facts(wanted), organisation);
        return member;
    }

    /** @throws InvalidField a value breaks a rule or is taken (R3) */
    @Allowed(Permission.MEMBERS)
    public void edit(PublicId member, Person wish) {
        long organisation = organisations.lock(caller.scope());
        var before = find(member, organisation);
        wish.check();
        users.change(before.id(), wish.details());
        roles.keep(before.id(), wish.note());
        publish(MemberChanged.EDITED, before.name(), Person.of(before).facts(), wish.facts(), organisation);
    }

    /**
     * Counts at the member's next click. Without the role 客户经理主管 its account managers have no director any more (R9).
     *
     * @throws InvalidField the roles may not be held together, or one may not be taken away (R4–R8, R11)
     * @throws MemberRefused the member is the caller
     * @throws NotFound the member, or a role, is none of the organisation's
     */
    @Allowed(Permission.MEMBERS)
    public void assign(PublicId member, Assignment assignment) {
        long organisation = organisations.lock(caller.scope());
        var before = find(member, organisation);
        if (before.id() == caller.get().user()) {
            throw new MemberRefused("members.own-roles");
        }
        var wanted = roles.named(assignment.roles(), organisation);
        RoleSet.of(wanted);
        checkMayLose(before, wanted, organisation);
        give(before.id(), wanted, assignment.director(), organisation);
        publish(MemberChanged.ROLES, before.name(), facts(before), facts(wanted), organisation);
        if (before.holds(SystemRole.ACCOUNT_DIRECTOR) && isWithout(wanted, SystemRole.ACCOUNT_DIRECTOR)) {
            detach(before, organisation);
        }
    }

    private void checkMayLose(MemberRow before, List<Role> wanted, long organisation) {
        var kept = wanted.stream().map(Role::key).collect(Collectors.toSet());
        if (before.roles().stream().anyMatch(held -> held.underReview() && !kept.contains(held.key()))) {
            throw new InvalidField("roles", "members.role-under-review");
        }
        if (isWithout(wanted, SystemRole.ADMINISTRATOR) && roles.isLastAdministrator(before, organisation)) {
            throw new InvalidField("roles", "members.last-administrator");
        }
    }

    private void give(long member, List<Role> wanted, @Nullable PublicId director, long organisation) {
        roles.replace(member, wanted);
        roles.putUnder(member, isWithout(wanted, SystemRole.ACCOUNT_MANAGER) ? null : director, organisation);
    }

    private void detach(MemberRow director, long organisation) {
        var detached = roles.detachFrom(director.id());
        if (!detached.isEmpty()) {
            publish(
                    MemberChanged.DETACHED,
                    director.name(),
                    Map.of("managers", String.join(", ", detached)),
                    Map.of("managers", ""),
                    organisation);
        }
    }

    private MemberRow find(PublicId member, long organisation) {
        return members.find(organisation, member).orElseThrow(() -> new NotFound("members.not-found"));
    }

    private static boolean isWithout(List<Role> roles, SystemRole one) {
        return roles.stream().noneMatch(role -> role.is(one));
    }

    private static Map<String, String> facts(List<Role> roles) {
        return Map.of("roles", roles.stream().map(Role::name).sorted().collect(Collectors.joining(", ")));
    }

    private static Map<String, String> facts(MemberRow member) {
        return Map.of(
                "roles", member.roles().stream().map(HeldRole::name).sorted().collect(Collectors.joining(", ")),
                "director", Objects.requireNonNullElse(member.director(), ""));
    }

    private void publish(
            String action, String name, Map<String, String> before, Map<String, String> after, long organisation) {
        events.publishEvent(new MemberChanged(action, name, before, after, organisation));
    }
}
