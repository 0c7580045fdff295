package io.partnerportal;

import io.partnerportal.accounts.AccountService;
import io.partnerportal.accounts.NewAccount;
import io.partnerportal.accounts.NewUser;
import io.partnerportal.accounts.UserAdded;
import io.partnerportal.associations.AssociationType;
import io.partnerportal.customers.CustomerCreated;
import io.partnerportal.customers.CustomerService;
import io.partnerportal.customers.NewCustomer;
import io.partnerportal.identity.AccountKind;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Permission;
import io.partnerportal.identity.UserKind;
import io.partnerportal.kernel.BusinessCalendar;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.members.MemberService;
import io.partnerportal.members.NewMember;
import io.partnerportal.organisations.NewPartner;
import io.partnerportal.organisations.OrganisationService;
import io.partnerportal.organisations.PartnerIdentity;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.roles.SystemRole;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Accounts to sign in with, made through the doors the operator uses; names never repeat in a run. */
@Component
public class GivenPeople {

    public static final String PASSWORD = "Right-pass-7";

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final AccountService accounts;
    private final OrganisationService organisations;
    private final MemberService members;
    private final CustomerService customers;
    private final BusinessCalendar calendar;
    private final JdbcClient jdbc;

    GivenPeople(
            AccountService accounts,
            OrganisationService organisations,
            MemberService members,
            CustomerService customers,
            BusinessCalendar calendar,
            JdbcClient jdbc) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.members = members;
        this.customers = customers;
        this.calendar = calendar;
        this.jdbc = jdbc;
    }

    public static String aName() {
        return "tester" + NEXT.incrementAndGet();
    }

    public String anOperator() {
        var name = aName();
        var opened = accounts.open(
                new NewAccount(AccountKind.OPERATOR, name, "平台运营", name + "@portal.example", "cn", PASSWORD));
        accounts.keepPasswords(opened.id());
        return name;
    }

    public PartnerOnboarded aPartner(PartnerIdentity identity, @Nullable PublicId distributor) {
        var name = aName();
        try (var _ = ActingAs.of(TestCallers.operator(Permission.OPERATE_PARTNERS))) {
            var partner = organisations.onboard(new NewPartner(
                    name, "测试伙伴" + name, name + "@partner.example", identity, distributor, "", "", "", PASSWORD));
            accounts.keepPasswords(partner.id());
            return partner;
        }
    }

    public PartnerOnboarded aSolutionProvider() {
        return aPartner(PartnerIdentity.SOLUTION_PROVIDER, null);
    }

    /** Who owns the partner's account, by database key. */
    public long ownerOf(PartnerOnboarded partner) {
        return jdbc.sql("select id from portal_user where account_id = :account and kind = 'OWNER'")
                .param("account", partner.id())
                .query(Long.class)
                .single();
    }

    /** A member of the partner; the name is both what one signs in with and the display name. */
    public UserAdded aMember(PartnerOnboarded partner, SystemRole... roles) {
        var name = aName();
        try (var _ = ActingAs.of(TestCallers.operator(Permission.OPERATE_PARTNERS))) {
            var member = members.join(
                    new NewMember(partner.publicId(), name, name, name + "@member.example", Set.of(roles), PASSWORD));
            accounts.keepPasswords(partner.id());
            return member;
        }
    }

    /** A resale customer from today on. */
    public CustomerCreated aCustomerOf(PartnerOnboarded partner) {
        return aCustomer(partner.publicId());
    }

    /** @param partner absent for a customer without one */
    public CustomerCreated aCustomer(@Nullable PublicId partner) {
        var name = aName();
        try (var _ = ActingAs.of(TestCallers.operator(Permission.OPERATE_CUSTOMERS))) {
            var customer = customers.create(new NewCustomer(
                    name,
                    "客户" + name,
                    name + "@customer.example",
                    partner,
                    AssociationType.RESALE,
                    null,
                    calendar.today(),
                    PASSWORD));
            accounts.keepPasswords(customer.id());
            return customer;
        }
    }

    public UserAdded anIamUser(PartnerOnboarded partner) {
        return accounts.add(new NewUser(partner.id(), UserKind.IAM, aName(), "IAM", null, null, PASSWORD, false));
    }

    /** Somebody of the partner who may sign in, by database key. */
    public long aUserOf(PartnerOnboarded partner) {
        return aMember(partner, SystemRole.READ_ONLY).id();
    }
}
