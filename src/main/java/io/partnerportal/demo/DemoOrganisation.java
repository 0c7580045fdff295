package io.partnerportal.demo;

import static io.partnerportal.roles.SystemRole.ACCOUNT_MANAGER;
import static io.partnerportal.roles.SystemRole.ADMINISTRATOR;
import static io.partnerportal.roles.SystemRole.READ_ONLY;
import static io.partnerportal.roles.SystemRole.SOLUTION_ARCHITECT;

import io.partnerportal.contacts.ContactService;
import io.partnerportal.contacts.ContactWish;
import io.partnerportal.identity.AccountKind;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Caller;
import io.partnerportal.identity.Permission;
import io.partnerportal.identity.Scope;
import io.partnerportal.identity.UserKind;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.members.Assignment;
import io.partnerportal.members.MemberFilter;
import io.partnerportal.members.MemberQueries;
import io.partnerportal.members.MemberRoleService;
import io.partnerportal.members.MemberRow;
import io.partnerportal.members.MemberService;
import io.partnerportal.members.MemberStandingService;
import io.partnerportal.members.NewPerson;
import io.partnerportal.members.Person;
import io.partnerportal.members.QualificationService;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.roles.RoleQueries;
import io.partnerportal.roles.RoleService;
import io.partnerportal.roles.RoleWish;
import io.partnerportal.roles.SystemRole;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an administrator of a demo partner has done: roles of its own, a director with managers, contacts. */
@Component
class DemoOrganisation {

    private static final Set<String> ADMINISTRATION = Set.of(Permission.MEMBERS, Permission.ROLES, Permission.CONTACTS);

    private final MemberService members;
    private final MemberRoleService assignments;
    private final MemberStandingService standing;
    private final MemberQueries people;
    private final QualificationService qualifications;
    private final RoleService roles;
    private final RoleQueries known;
    private final ContactService contacts;

    DemoOrganisation(
            MemberService members,
            MemberRoleService assignments,
            MemberStandingService standing,
            MemberQueries people,
            QualificationService qualifications,
            RoleService roles,
            RoleQueries known,
            ContactService contacts) {
        this.members = members;
        this.assignments = assignments;
        this.standing = standing;
        this.people = people;
        this.qualifications = qualifications;
        this.roles = roles;
        this.known = known;
        this.contacts = contacts;
    }

    /** Needs the partner's director {@code lijing} and account manager {@code wangwei}. */
    void fill(PartnerOnboarded partner) {
        try (var _ = ActingAs.of(administrator(partner))) {
            var clerk = roles.create(new RoleWish("对账专员", "核对并导出客户消费", Set.of(Permission.CONSUMPTION_EXPORT_UNMASKED)));
            roles.create(new RoleWish("客户联络", "维护客户联系人", Set.of(Permission.CONTACTS)));
            var director = member("lijing").key();
            edit("lijing", "13805120011", "华东区销售总监");
            edit("wangwei", "13805120012", "苏州大客户经理");
            var manager = member("wangwei");
            assignments.assign(
                    manager.key(), manager.version(), new Assignment(Set.of(role(ACCOUNT_MANAGER)), director));
            add("hemei", "何梅", "13805120013", "无锡客户经理", role(ACCOUNT_MANAGER), director);
            add("linxia", "林霞", "13805120014", "运营主管", role(ADMINISTRATOR), null);
            add("gaoyuan", "高远", "", "财务共享中心", clerk, null);
            add("xuqiang", "徐强", "13805120016", "解决方案架构师", role(SOLUTION_ARCHITECT), null);
            add("maxiao", "马晓", "", "已转岗", role(READ_ONLY), null);
            standing.disable(member("maxiao").key());
            contacts.create(new ContactWish(
                    "李静",
                    "+86 512 6660011",
                    "lijing@yuntu-tech.example",
                    member("lijing").key()));
            contacts.create(new ContactWish("客户服务热线", "400 888 0512", "service@yuntu-tech.example", null));
        }
    }

    /** What only the operator notes. */
    void review(PublicId partner, PublicId architect) {
        qualifications.setUnderReview(partner, architect, SOLUTION_ARCHITECT, true);
    }

    private void add(
            String name, String displayName, String mobile, String note, PublicId role, @Nullable PublicId director) {
        members.create(
                new NewPerson(name, displayName, mobile, name + "@yuntu-tech.example", note, DemoSignIns.PASSWORD),
                new Assignment(Set.of(role), director));
    }

    private void edit(String name, String mobile, String note) {
        var row = member(name);
        members.edit(
                row.key(), row.version(), new Person(row.displayName(), mobile, String.valueOf(row.email()), note));
    }

    private MemberRow member(String name) {
        return people.page(new MemberFilter(name, null, null), "", 1).getFirst();
    }

    private PublicId role(SystemRole role) {
        return known.choices().stream()
                .filter(one -> one.is(role))
                .findFirst()
                .orElseThrow()
                .key();
    }

    private static Caller administrator(PartnerOnboarded partner) {
        return new Caller(
                0,
                partner.id(),
                AccountKind.PARTNER,
                UserKind.OWNER,
                partner.name(),
                partner.name(),
                new Scope.Partner(partner.id(), null),
                ADMINISTRATION,
                null);
    }
}
