package io.partnerportal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.partnerportal.accounts.UserAdded;
import io.partnerportal.associations.AssociationType;
import io.partnerportal.customers.CustomerCreated;
import io.partnerportal.distribution.ApplicationService;
import io.partnerportal.distribution.ApplicationVettingService;
import io.partnerportal.distribution.NewApplication;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Permission;
import io.partnerportal.invitations.GivenInvitations;
import io.partnerportal.invitations.InvitationChannel;
import io.partnerportal.invitations.InvitationService;
import io.partnerportal.invitations.Invite;
import io.partnerportal.invitations.NewLink;
import io.partnerportal.kernel.Ids;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.PartnerIdentity;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.prospectimports.ProspectImportService;
import io.partnerportal.resellerinvitations.GivenResellerLink;
import io.partnerportal.roles.SystemRole;
import io.partnerportal.unlinking.OwnRequestService;
import io.partnerportal.unlinking.RequestUnlink;
import io.partnerportal.unlinking.UnlinkService;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A distributor at work: one of everything that its people, its customers and its applicants name by an id. */
@Component
public class GivenBusiness {

    /**
     * Its ids.
     *
     * @param manager looks after the customers and invited the prospect
     * @param customer asked to part
     * @param asked is asked to part
     * @param preview of an import of prospects
     * @param association of the customer
     */
    public record Business(
            PartnerOnboarded distributor,
            PartnerOnboarded reseller,
            UserAdded manager,
            PublicId managerId,
            CustomerCreated customer,
            CustomerCreated asked,
            CustomerCreated resellersCustomer,
            PublicId prospect,
            PublicId invitation,
            PublicId link,
            PublicId preview,
            PublicId customersRequest,
            PublicId partnersRequest,
            PublicId association,
            PublicId alert,
            PublicId application,
            PublicId resellerInvitation) {}

    private final GivenPeople people;
    private final GivenInvitations givenInvitations;
    private final GivenResellerLink givenResellers;
    private final InvitationService invitations;
    private final ProspectImportService imports;
    private final OwnRequestService own;
    private final UnlinkService unlinking;
    private final ApplicationService applications;
    private final ApplicationVettingService vetting;
    private final JdbcClient jdbc;
    private final Ids ids;

    GivenBusiness(
            GivenPeople people,
            GivenInvitations givenInvitations,
            GivenResellerLink givenResellers,
            InvitationService invitations,
            ProspectImportService imports,
            OwnRequestService own,
            UnlinkService unlinking,
            ApplicationService applications,
            ApplicationVettingService vetting,
            JdbcClient jdbc,
            Ids ids) {
        this.people = people;
        this.givenInvitations = givenInvitations;
        this.givenResellers = givenResellers;
        this.invitations = invitations;
        this.imports = imports;
        this.own = own;
        this.unlinking = unlinking;
        this.applications = applications;
        this.vetting = vetting;
        this.jdbc = jdbc;
        this.ids = ids;
    }

    public Business begin() {
        var distributor = people.aPartner(PartnerIdentity.DISTRIBUTOR, null);
        var reseller = people.aPartner(PartnerIdentity.RESELLER, distributor.publicId());
        var manager = people.aMember(distributor, SystemRole.ACCOUNT_MANAGER);
        var customer = lookedAfter(people.aCustomerOf(distributor), manager);
        var asked = lookedAfter(people.aCustomerOf(distributor), manager);
        var prospect = givenInvitations.aProspect(distributor, manager.id(), GivenInvitations.anAddress());
        return new Business(
                distributor,
                reseller,
                manager,
                idOf("portal_user", manager.id()),
                customer,
                asked,
                people.aCustomerOf(reseller),
                prospect,
                invitation(distributor, manager, prospect),
                link(distributor, manager, prospect),
                preview(distributor, manager),
                customersRequest(customer),
                partnersRequest(distributor, asked),
                idOf("relation", relationOf(customer)),
                alert(distributor, customer),
                application(distributor),
                new PublicId(givenResellers
                        .to(GivenPeople.aName() + "@reseller.example", distributor)
                        .id()));
    }

    private CustomerCreated lookedAfter(CustomerCreated customer, UserAdded manager) {
        jdbc.sql("update relation set manager_id = ? where current_id = ?")
                .params(manager.id(), customer.id())
                .update();
        return customer;
    }

    private PublicId invitation(PartnerOnboarded distributor, UserAdded manager, PublicId prospect) {
        try (var _ = ActingAs.of(GivenInvitations.manager(distributor, manager.id()))) {
            invitations.invite(new Invite(List.of(prospect), AssociationType.RESALE, Locale.SIMPLIFIED_CHINESE));
            return new PublicId(givenInvitations.newest(distributor).id());
        }
    }

    private PublicId link(PartnerOnboarded distributor, UserAdded manager, PublicId prospect) {
        try (var _ = ActingAs.of(GivenInvitations.manager(distributor, manager.id()))) {
            return invitations
                    .link(new NewLink(
                            InvitationChannel.LINK, AssociationType.RESALE, "展会", Locale.SIMPLIFIED_CHINESE, prospect))
                    .id();
        }
    }

    private PublicId preview(PartnerOnboarded distributor, UserAdded manager) {
        var file = "company,contact,email,mobile,language,note\n甲公司,周敏,%s,,,\n".formatted(GivenInvitations.anAddress());
        try (var _ = ActingAs.of(GivenInvitations.manager(distributor, manager.id()))) {
            return imports.dryRun(new ByteArrayInputStream(file.getBytes(UTF_8)))
                    .id();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private PublicId customersRequest(CustomerCreated customer) {
        try (var _ = ActingAs.of(TestCallers.customer(customer.id(), Permission.MY_PARTNER))) {
            return own.request("更换伙伴");
        }
    }

    private PublicId partnersRequest(PartnerOnboarded distributor, CustomerCreated asked) {
        try (var _ = ActingAs.of(TestCallers.partner(distributor.id(), Permission.CUSTOMERS_UNLINK))) {
            return unlinking.request(new RequestUnlink(asked.publicId(), "停止合作"));
        }
    }

    private PublicId alert(PartnerOnboarded distributor, CustomerCreated customer) {
        var id = PublicId.random();
        jdbc.sql("""
                insert into customer_alert (id, public_id, relation_id, partner_id, raised_on, until_day, currency, base,
                                            current, state, open_id)
                values (?, ?, ?, ?, '2025-03-12', '2025-03-10', 'CNY', 300, 10, 'OPEN', ?)
                """)
                .params(ids.next(), id.value(), relationOf(customer), distributor.id(), relationOf(customer))
                .update();
        return id;
    }

    /** Let through by the operator, so that the distributor decides. */
    private PublicId application(PartnerOnboarded distributor) {
        PublicId application;
        try (var _ = ActingAs.of(TestCallers.customer(people.aCustomer(null).id(), Permission.RESELLER_APPLY))) {
            application = applications.apply(new NewApplication(distributor.name(), "海数科技", "何梅", ""));
        }
        try (var _ = ActingAs.of(TestCallers.operator(Permission.OPERATE_RESELLERS))) {
            vetting.approve(application);
        }
        return application;
    }

    private long relationOf(CustomerCreated customer) {
        return jdbc.sql("select id from relation where current_id = ?")
                .params(customer.id())
                .query(Long.class)
                .single();
    }

    private PublicId idOf(String table, long id) {
        return new PublicId(jdbc.sql("select public_id from %s where id = ?".formatted(table))
                .params(id)
                .query(String.class)
                .single());
    }
}
