package io.partnerportal;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnerportal.GivenBusiness.Business;
import io.partnerportal.alerts.AlertQueries;
import io.partnerportal.alerts.AlertResult;
import io.partnerportal.alerts.AlertService;
import io.partnerportal.alerts.HandleAlert;
import io.partnerportal.assignments.AssignableCustomer;
import io.partnerportal.assignments.AssignmentQueries;
import io.partnerportal.assignments.AssignmentService;
import io.partnerportal.associations.AssociationType;
import io.partnerportal.batches.BatchResult;
import io.partnerportal.clientele.AssociationRecord;
import io.partnerportal.clientele.AssociationRecordQueries;
import io.partnerportal.clientele.ClienteleExport;
import io.partnerportal.clientele.ClienteleFilter;
import io.partnerportal.clientele.ClienteleFilter.Since;
import io.partnerportal.clientele.ClienteleFilter.Spent;
import io.partnerportal.clientele.ClienteleFilter.Who;
import io.partnerportal.clientele.ClienteleQueries;
import io.partnerportal.clientele.ClienteleRow;
import io.partnerportal.clientele.LabelService;
import io.partnerportal.clientele.LabelService.NewLabel;
import io.partnerportal.clientele.ResellerCustomer;
import io.partnerportal.clientele.ResellerCustomerQueries;
import io.partnerportal.customers.CustomerCreated;
import io.partnerportal.distribution.ApplicationQueries;
import io.partnerportal.distribution.ApplicationReviewService;
import io.partnerportal.distribution.ApplicationService;
import io.partnerportal.distribution.ApplicationVettingService;
import io.partnerportal.distribution.RejectReason;
import io.partnerportal.distribution.VettingQueries;
import io.partnerportal.freezing.FreezeHistoryQueries;
import io.partnerportal.freezing.FreezeKind;
import io.partnerportal.freezing.FreezingService;
import io.partnerportal.freezing.FreezingService.Freeze;
import io.partnerportal.freezing.FreezingService.Unfreeze;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Caller;
import io.partnerportal.identity.Scope;
import io.partnerportal.invitations.InvitationChannel;
import io.partnerportal.invitations.InvitationQueries;
import io.partnerportal.invitations.InvitationService;
import io.partnerportal.invitations.Invite;
import io.partnerportal.invitations.NewLink;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rejection;
import io.partnerportal.prospectimports.ProspectImportService;
import io.partnerportal.prospectimports.UnusableFile;
import io.partnerportal.prospects.ProspectQueries;
import io.partnerportal.prospects.ProspectReviewQueries;
import io.partnerportal.prospects.ProspectReviewService;
import io.partnerportal.prospects.ProspectService;
import io.partnerportal.prospects.RejectProspect;
import io.partnerportal.resellerinvitations.ResellerInvitationQueries;
import io.partnerportal.resellerinvitations.ResellerInvitationService;
import io.partnerportal.resellers.GrantKind;
import io.partnerportal.resellers.GrantService;
import io.partnerportal.resellers.ResellerFilter;
import io.partnerportal.resellers.ResellerManagerService;
import io.partnerportal.resellers.ResellerQueries;
import io.partnerportal.resellers.ResellerRow;
import io.partnerportal.roles.SystemRole;
import io.partnerportal.unlinking.DecideRequest;
import io.partnerportal.unlinking.EscalationService;
import io.partnerportal.unlinking.OwnRequestService;
import io.partnerportal.unlinking.RequestQueries;
import io.partnerportal.unlinking.RequestSwitch;
import io.partnerportal.unlinking.RequestUnlink;
import io.partnerportal.unlinking.UnlinkService;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Every door around customers and resellers, knocked at with ids of another tenant and of a colleague: nothing is found
 * and nothing changes. A door without a row here fails the last test.
 */
@PortalTest
@TestInstance(Lifecycle.PER_CLASS)
class ForeignIdsIT {

    private static final Set<String> MODULES = Set.of(
            "prospects",
            "prospectimports",
            "invitations",
            "clientele",
            "assignments",
            "freezing",
            "unlinking",
            "alerts",
            "resellers",
            "distribution",
            "resellerinvitations",
            "mypartner");

    /** Whose ids they are not. */
    private enum Stranger {
        PARTNER,
        /** An account manager of the same partner. */
        COLLEAGUE,
        CUSTOMER,
        /** Sees all there is, but not what is not there. */
        OPERATOR
    }

    private interface Knock {
        Object at(Business theirs) throws Exception;
    }

    private interface Deed {
        void on(Business theirs) throws Exception;
    }

    /** @param name class and method, and in brackets what is special */
    private record Door(String name, Set<Stranger> strangers, Knock knock) {

        String service() {
            return name.substring(0, name.indexOf('.'));
        }

        String method() {
            return name.split(" ")[0];
        }
    }

    @Autowired
    ApplicationContext context;

    @Autowired
    GivenBusiness business;

    @Autowired
    GivenPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ProspectQueries prospectQueries;

    @Autowired
    ProspectService prospects;

    @Autowired
    ProspectReviewQueries reviewed;

    @Autowired
    ProspectReviewService reviews;

    @Autowired
    ProspectImportService imports;

    @Autowired
    InvitationQueries invitationQueries;

    @Autowired
    InvitationService invitations;

    @Autowired
    ClienteleQueries customers;

    @Autowired
    ClienteleExport export;

    @Autowired
    LabelService labels;

    @Autowired
    AssociationRecordQueries records;

    @Autowired
    ResellerCustomerQueries resellersCustomers;

    @Autowired
    AssignmentQueries assignmentQueries;

    @Autowired
    AssignmentService assignments;

    @Autowired
    FreezingService freezing;

    @Autowired
    FreezeHistoryQueries freezes;

    @Autowired
    UnlinkService unlinking;

    @Autowired
    RequestQueries requests;

    @Autowired
    OwnRequestService own;

    @Autowired
    EscalationService escalation;

    @Autowired
    AlertQueries alertQueries;

    @Autowired
    AlertService alerts;

    @Autowired
    ResellerQueries resellers;

    @Autowired
    ResellerManagerService resellerManagers;

    @Autowired
    GrantService grants;

    @Autowired
    ApplicationQueries applicationQueries;

    @Autowired
    ApplicationService applications;

    @Autowired
    ApplicationReviewService applicationReviews;

    @Autowired
    VettingQueries vetted;

    @Autowired
    ApplicationVettingService vetting;

    @Autowired
    ResellerInvitationQueries resellerInvitationQueries;

    @Autowired
    ResellerInvitationService resellerInvitations;

    private Business theirs;
    private Business strangers;
    private long colleague;
    private CustomerCreated stray;

    @BeforeAll
    void two_distributors_at_work() {
        theirs = business.begin();
        strangers = business.begin();
        colleague =
                people.aMember(theirs.distributor(), SystemRole.ACCOUNT_MANAGER).id();
        stray = people.aCustomer(strangers.distributor().publicId());
    }

    @ParameterizedTest
    @MethodSource("services")
    void what_is_not_ones_own_is_not_found(String service) {
        var before = all();
        for (var door : doors().filter(one -> one.service().equals(service)).toList()) {
            for (var stranger : door.strangers()) {
                try (var _ = ActingAs.of(caller(stranger))) {
                    nothing(door.name() + " as " + stranger, door.knock());
                }
            }
        }
        assertThat(all()).isEqualTo(before);
    }

    Stream<String> services() {
        return doors().map(Door::service).distinct();
    }

    @Test
    void every_door_that_takes_an_id_is_knocked_at() {
        var knocked = doors().map(Door::method).collect(Collectors.toSet());
        var missing = new TreeSet<String>();
        for (var bean : context.getBeansWithAnnotation(Service.class).values()) {
            var type = AopUtils.getTargetClass(bean);
            if (Modifier.isPublic(type.getModifiers())
                    && MODULES.contains(type.getPackageName().replace("io.partnerportal.", ""))) {
                Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .filter(ForeignIdsIT::takesAnId)
                        .map(method -> type.getSimpleName() + "." + method.getName())
                        .filter(name -> !knocked.contains(name))
                        .forEach(missing::add);
            }
        }
        assertThat(missing).isEmpty();
    }

    private Stream<Door> doors() {
        return Stream.of(
                        ofProspects(),
                        ofInvitations(),
                        ofCustomers(),
                        ofAssignments(),
                        ofFreezing(),
                        ofUnlinking(),
                        ofAlerts(),
                        ofResellers(),
                        ofApplications(),
                        ofResellerInvitations())
                .flatMap(doors -> doors);
    }

    private Stream<Door> ofProspects() {
        return Stream.of(
                within("ProspectQueries.find", its -> prospectQueries.find(its.prospect())),
                within("ProspectService.release (one)", act(its -> prospects.release(its.prospect()))),
                within("ProspectService.release (batch)", its -> prospects.release(List.of(its.prospect()))),
                within("ProspectImportService.commit", its -> imports.commit(its.preview())),
                everywhere("ProspectReviewQueries.find", _ -> reviewed.find(PublicId.random())),
                everywhere("ProspectReviewQueries.find (registered at once)", its -> reviewed.find(its.prospect())),
                everywhere("ProspectReviewService.approve", act(_ -> reviews.approve(PublicId.random()))),
                everywhere(
                        "ProspectReviewService.reject",
                        act(_ -> reviews.reject(PublicId.random(), new RejectProspect("否")))));
    }

    private Stream<Door> ofInvitations() {
        return Stream.of(
                within("InvitationQueries.find", its -> invitationQueries.find(its.invitation())),
                within("InvitationQueries.link", its -> invitationQueries.link(its.link())),
                within("InvitationService.invite", its -> invitations.invite(invite(its.prospect()))),
                within("InvitationService.link", its -> invitations.link(link(its.prospect()))),
                within("InvitationService.resend", its -> invitations.resend(List.of(its.invitation(), its.link()))),
                within("InvitationService.withdraw", act(its -> invitations.withdraw(its.invitation()))));
    }

    private Stream<Door> ofCustomers() {
        return Stream.of(
                within("ClienteleQueries.page", its -> customers.page(only(its), ClienteleRow.Key.NEWEST, 10)),
                within(
                        "ClienteleQueries.first",
                        its -> customers.first(only(its), 10, 10).found()),
                among("ClienteleQueries.page (manager)", its -> customers.page(of(its), ClienteleRow.Key.NEWEST, 10)),
                within(
                        "ClienteleQueries.find",
                        its -> customers.find(its.customer().publicId())),
                within(
                        "ClienteleQueries.card",
                        its -> customers.card(its.customer().publicId())),
                within(
                        "ClienteleQueries.managerHistory",
                        its -> customers.managerHistory(its.customer().publicId())),
                within(
                        "ClienteleQueries.products",
                        its -> customers.products(its.customer().publicId(), 5)),
                within(
                        "ClienteleExport.csv",
                        its -> export.csv(only(its), Locale.ENGLISH, OutputStream.nullOutputStream())),
                within(
                        "LabelService.label",
                        act(its -> labels.label(its.customer().publicId(), new NewLabel("我的")))),
                within(
                        "AssociationRecordQueries.page",
                        its -> records.page(record(its), AssociationRecord.Key.NEWEST, 10)),
                within("AssociationRecordQueries.count", its -> records.count(record(its), 10)),
                within("AssociationRecordQueries.find", its -> records.find(its.association())),
                within("AssociationRecordQueries.consumption", its -> records.consumption(its.association())),
                among(
                        "ResellerCustomerQueries.page",
                        its -> resellersCustomers.page(reseller(its), ClienteleRow.Key.NEWEST, 10)),
                among("ResellerCustomerQueries.count", its -> resellersCustomers.count(reseller(its), 10)),
                among(
                        "ResellerCustomerQueries.find",
                        its -> resellersCustomers.find(its.resellersCustomer().publicId())),
                among(
                        "ResellerCustomerQueries.card",
                        its -> resellersCustomers.card(
                                its.reseller().publicId(),
                                its.resellersCustomer().publicId())),
                among(
                        "ResellerCustomerQueries.card (of an own reseller)",
                        its -> resellersCustomers.card(
                                strangers.reseller().publicId(),
                                its.resellersCustomer().publicId())));
    }

    private Stream<Door> ofAssignments() {
        return Stream.of(
                among("AssignmentQueries.manager", its -> assignmentQueries.manager(its.managerId())),
                among(
                        "AssignmentQueries.customers",
                        its -> assignmentQueries.customers(its.managerId(), "", AssignableCustomer.Key.NEWEST, 10)),
                among("AssignmentService.assign", its -> assignments.assign(strangers.managerId(), customers(its))),
                among("AssignmentService.change", its -> assignments.change(strangers.managerId(), customers(its))),
                among(
                        "AssignmentService.assign (to a manager)",
                        its -> assignments.assign(its.managerId(), List.of(stray.publicId()))),
                among(
                        "AssignmentService.change (to a manager)",
                        its -> assignments.change(its.managerId(), List.of(stray.publicId()))),
                among("AssignmentService.takeBack", its -> assignments.takeBack(customers(its))));
    }

    private Stream<Door> ofFreezing() {
        return Stream.of(
                within("FreezeHistoryQueries.of", its -> freezes.of(its.asked().publicId())),
                within("FreezingService.freeze", its -> freezing.freeze(freeze(customers(its), null))),
                within("FreezingService.unfreeze", its -> freezing.unfreeze(new Unfreeze(customers(its), null))),
                among(
                        "FreezingService.freeze (of a reseller)",
                        its -> freezing.freeze(freeze(
                                List.of(its.resellersCustomer().publicId()),
                                its.reseller().publicId()))),
                among(
                        "FreezingService.freeze (as if of an own reseller)",
                        its -> freezing.freeze(freeze(
                                List.of(its.resellersCustomer().publicId()),
                                strangers.reseller().publicId()))),
                among(
                        "FreezingService.unfreeze (of a reseller)",
                        its -> freezing.unfreeze(new Unfreeze(
                                List.of(its.resellersCustomer().publicId()),
                                its.reseller().publicId()))));
    }

    private Stream<Door> ofUnlinking() {
        return Stream.of(
                within(
                        "UnlinkService.checks",
                        its -> unlinking.checks(its.asked().publicId(), null)),
                within(
                        "UnlinkService.request",
                        its -> unlinking.request(new RequestUnlink(its.asked().publicId(), "停止合作"))),
                within(
                        "UnlinkService.requestSwitch",
                        its -> unlinking.requestSwitch(
                                new RequestSwitch(its.asked().publicId(), AssociationType.REFERRAL, "客户要求"))),
                among("UnlinkService.checksOf", its -> unlinking.checksOf(its.customersRequest())),
                among("UnlinkService.decide", act(its -> unlinking.decide(agree(its.customersRequest())))),
                among("UnlinkService.cancel", act(its -> unlinking.cancel(its.partnersRequest()))),
                among("RequestQueries.of", its -> requests.of(its.customer().publicId())),
                ofCustomer("OwnRequestService.checksOf", its -> own.checksOf(its.partnersRequest())),
                ofCustomer("OwnRequestService.decide", act(its -> own.decide(agree(its.partnersRequest())))),
                ofCustomer("OwnRequestService.cancel", act(its -> own.cancel(its.customersRequest()))),
                everywhere("EscalationService.find", _ -> escalation.find(PublicId.random())),
                everywhere("EscalationService.force", act(_ -> escalation.force(PublicId.random(), "长期争议"))));
    }

    private Stream<Door> ofAlerts() {
        return Stream.of(
                within("AlertQueries.find", its -> alertQueries.find(its.alert())),
                within(
                        "AlertService.handle",
                        act(its -> alerts.handle(its.alert(), new HandleAlert(AlertResult.LOST, "我的")))));
    }

    private Stream<Door> ofResellers() {
        return Stream.of(
                among("ResellerQueries.page", its -> resellers.page(managed(its), ResellerRow.Key.NEWEST, 10)),
                among("ResellerQueries.count", its -> resellers.count(managed(its), 10)),
                among(
                        "ResellerQueries.find",
                        its -> resellers.find(its.reseller().publicId())),
                among(
                        "ResellerQueries.managers",
                        its -> resellers.managers(its.reseller().publicId())),
                among(
                        "ResellerManagerService.assign",
                        its -> resellerManagers.assign(
                                strangers.managerId(), List.of(its.reseller().publicId()))),
                among(
                        "ResellerManagerService.assign (to a manager)",
                        its -> resellerManagers.assign(
                                its.managerId(), List.of(strangers.reseller().publicId()))),
                among(
                        "ResellerManagerService.takeBack",
                        its -> resellerManagers.takeBack(List.of(its.reseller().publicId()))),
                among(
                        "GrantService.grant",
                        act(its -> grants.grant(its.reseller().publicId(), GrantKind.FREEZE))),
                among(
                        "GrantService.revoke",
                        act(its -> grants.revoke(its.reseller().publicId(), GrantKind.FREEZE))));
    }

    private Stream<Door> ofApplications() {
        return Stream.of(
                among("ApplicationQueries.find", its -> applicationQueries.find(its.application())),
                among(
                        "ApplicationReviewService.approve",
                        its -> applicationReviews.approve(List.of(its.application()))),
                among(
                        "ApplicationReviewService.reject",
                        its -> applicationReviews.reject(List.of(its.application()), new RejectReason("资料不全"))),
                ofCustomer("ApplicationService.withdraw", act(its -> applications.withdraw(its.application()))),
                everywhere("VettingQueries.find", _ -> vetted.find(PublicId.random())),
                everywhere("ApplicationVettingService.approve", act(_ -> vetting.approve(PublicId.random()))),
                everywhere(
                        "ApplicationVettingService.reject",
                        act(_ -> vetting.reject(PublicId.random(), new RejectReason("资料不全")))));
    }

    private Stream<Door> ofResellerInvitations() {
        return Stream.of(
                among(
                        "ResellerInvitationQueries.find",
                        its -> resellerInvitationQueries.find(its.resellerInvitation())),
                among(
                        "ResellerInvitationService.resend",
                        its -> resellerInvitations.resend(List.of(its.resellerInvitation()))),
                among(
                        "ResellerInvitationService.withdraw",
                        act(its -> resellerInvitations.withdraw(its.resellerInvitation()))));
    }

    /** Closed to other partners and to colleagues. */
    private static Door within(String name, Knock knock) {
        return new Door(name, Set.of(Stranger.PARTNER, Stranger.COLLEAGUE), knock);
    }

    /** Closed to other partners; the own people share it. */
    private static Door among(String name, Knock knock) {
        return new Door(name, Set.of(Stranger.PARTNER), knock);
    }

    private static Door ofCustomer(String name, Knock knock) {
        return new Door(name, Set.of(Stranger.CUSTOMER), knock);
    }

    private static Door everywhere(String name, Knock knock) {
        return new Door(name, Set.of(Stranger.OPERATOR), knock);
    }

    private static Knock act(Deed deed) {
        return theirs -> {
            deed.on(theirs);
            return "done";
        };
    }

    private void nothing(String name, Knock knock) {
        try {
            var answer = knock.at(theirs);
            assertThat(isNothing(answer)).as(name + " answered " + answer).isTrue();
        } catch (NotFound | UnusableFile notTheirs) {
            assertThat(notTheirs.key()).as(name).isNotEmpty();
        } catch (InvalidField notTheirs) {
            assertThat(notTheirs.key()).as(name).endsWith("manager-unknown");
        } catch (Exception surprise) {
            throw new AssertionError(name, surprise);
        }
    }

    private static boolean isNothing(Object answer) {
        return switch (answer) {
            case Optional<?> found -> found.isEmpty();
            case Collection<?> found -> found.isEmpty();
            case Number found -> found.longValue() == 0;
            case BatchResult result -> result.rows().stream().allMatch(row -> isNotFound(row.refused()));
            default -> false;
        };
    }

    private static boolean isNotFound(@Nullable Rejection refused) {
        return refused instanceof NotFound;
    }

    private Caller caller(Stranger stranger) {
        return switch (stranger) {
            case PARTNER ->
                TestCallers.caller(
                        people.ownerOf(strangers.distributor()),
                        new Scope.Partner(strangers.distributor().id(), null),
                        EveryPermission.all());
            case COLLEAGUE ->
                TestCallers.manager(colleague, theirs.distributor().id(), EveryPermission.all());
            case CUSTOMER -> TestCallers.customer(stray.id(), EveryPermission.all());
            case OPERATOR -> TestCallers.operator(EveryPermission.all());
        };
    }

    /** How everything of theirs stands. */
    private String all() {
        return jdbc.sql("""
                select group_concat(what order by what separator ' ')
                  from (select concat(public_id, state, generation) as what
                          from customer_invitation where partner_id = :org
                        union all select concat(public_id, state) from prospect where partner_id = :org
                        union all select concat(public_id, coalesce(used_at, '')) from prospect_import
                                   where partner_id = :org
                        union all select concat(public_id, state) from association_request where partner_id = :org
                        union all select concat(public_id, state) from customer_alert where partner_id = :org
                        union all select concat(public_id, state) from reseller_application
                                   where distributor_id = :org
                        union all select concat(public_id, state, generation) from reseller_invitation
                                   where distributor_id = :org
                        union all select concat(public_id, type, label, coalesce(manager_id, ''), coalesce(ended_at, ''))
                                    from relation where partner_id in (:org, :reseller)
                        union all select concat('manager', manager_id) from reseller_manager
                                   where distributor_id = :org
                        union all select concat('frozen', customer_id) from customer_freeze
                                   where customer_id in (:customers)) every
                """)
                .param("org", theirs.distributor().id())
                .param("reseller", theirs.reseller().id())
                .param(
                        "customers",
                        List.of(
                                theirs.customer().id(),
                                theirs.asked().id(),
                                theirs.resellersCustomer().id()))
                .query(String.class)
                .single();
    }

    private static Invite invite(PublicId prospect) {
        return new Invite(List.of(prospect), AssociationType.RESALE, Locale.ENGLISH);
    }

    private static NewLink link(PublicId prospect) {
        return new NewLink(InvitationChannel.LINK, AssociationType.RESALE, "展会", Locale.ENGLISH, prospect);
    }

    private static List<PublicId> customers(Business its) {
        return List.of(its.customer().publicId(), its.asked().publicId());
    }

    private static Freeze freeze(List<PublicId> customers, @Nullable PublicId reseller) {
        return new Freeze(customers, reseller, FreezeKind.ACCOUNT, "欠款");
    }

    private static DecideRequest agree(PublicId request) {
        return new DecideRequest(request, true, "");
    }

    private static ClienteleFilter only(Business its) {
        return new ClienteleFilter(
                "", its.customer().publicId(), null, Who.ANY, Since.ANY, "", null, null, "", null, Spent.ANY);
    }

    private static ClienteleFilter of(Business its) {
        return ClienteleFilter.ALL.with(new Who(its.managerId(), false));
    }

    private static AssociationRecord.Filter record(Business its) {
        return new AssociationRecord.Filter("", null, its.customer().publicId());
    }

    private static ResellerCustomer.Filter reseller(Business its) {
        return new ResellerCustomer.Filter("", its.reseller().publicId(), null);
    }

    private static ResellerFilter managed(Business its) {
        return new ResellerFilter("", "", null, null, its.managerId(), false);
    }

    private static boolean takesAnId(Method method) {
        return Arrays.stream(method.getGenericParameterTypes()).anyMatch(ForeignIdsIT::holdsAnId);
    }

    /** An id, several, or a record of the portal that has one somewhere. */
    private static boolean holdsAnId(Type type) {
        return switch (type) {
            case ParameterizedType several ->
                Arrays.stream(several.getActualTypeArguments()).anyMatch(ForeignIdsIT::holdsAnId);
            case Class<?> one when one == PublicId.class -> true;
            case Class<?> one
            when one.isRecord() && one.getPackageName().startsWith("io.partnerportal") ->
                Arrays.stream(one.getRecordComponents())
                        .map(RecordComponent::getGenericType)
                        .anyMatch(ForeignIdsIT::holdsAnId);
            default -> false;
        };
    }
}
