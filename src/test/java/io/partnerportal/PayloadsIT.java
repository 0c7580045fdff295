package io.partnerportal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import io.partnerportal.GivenBusiness.Business;
import io.partnerportal.accounts.AccountService;
import io.partnerportal.accounts.NewAccount;
import io.partnerportal.agreements.Document;
import io.partnerportal.alerts.AlertFilter;
import io.partnerportal.alerts.AlertResult;
import io.partnerportal.alerts.AlertService;
import io.partnerportal.alerts.HandleAlert;
import io.partnerportal.associations.AssociationType;
import io.partnerportal.authorisations.AuthorisationKind;
import io.partnerportal.authorisations.AuthorisationService;
import io.partnerportal.authorisations.EndAuthorisation;
import io.partnerportal.authorisations.GivenAuthorisations;
import io.partnerportal.authorisations.OwnAuthorisationService;
import io.partnerportal.authorisations.RequestAuthorisation;
import io.partnerportal.batches.BatchResult;
import io.partnerportal.clientele.ClienteleExport;
import io.partnerportal.clientele.ClienteleFilter;
import io.partnerportal.clientele.LabelService;
import io.partnerportal.clientele.LabelService.NewLabel;
import io.partnerportal.contacts.ContactService;
import io.partnerportal.contacts.ContactWish;
import io.partnerportal.customers.CustomerCreated;
import io.partnerportal.distribution.ApplicationFilter;
import io.partnerportal.distribution.ApplicationReviewService;
import io.partnerportal.distribution.ApplicationService;
import io.partnerportal.distribution.ApplicationVettingService;
import io.partnerportal.distribution.NewApplication;
import io.partnerportal.distribution.RejectReason;
import io.partnerportal.exports.Format;
import io.partnerportal.exports.ListExport;
import io.partnerportal.facts.FactFilter;
import io.partnerportal.facts.FactKind;
import io.partnerportal.facts.FactService;
import io.partnerportal.facts.NewFact;
import io.partnerportal.freezing.FreezeKind;
import io.partnerportal.freezing.FreezingService;
import io.partnerportal.freezing.FreezingService.Freeze;
import io.partnerportal.identity.AccountKind;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Caller;
import io.partnerportal.identity.Scope;
import io.partnerportal.invitations.GivenInvitations;
import io.partnerportal.invitations.InvitationChannel;
import io.partnerportal.invitations.InvitationFilter;
import io.partnerportal.invitations.InvitationService;
import io.partnerportal.invitations.Invite;
import io.partnerportal.invitations.NewLink;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.Masking;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.lockout.Origin;
import io.partnerportal.mails.MailFilter;
import io.partnerportal.mails.Outgoing;
import io.partnerportal.organisations.PartnerFilter;
import io.partnerportal.organisations.PartnerIdentity;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.organisations.PartnerStanding;
import io.partnerportal.organisations.StandingService;
import io.partnerportal.outreach.BlockedAddresses;
import io.partnerportal.outreach.LiftReport;
import io.partnerportal.outreach.ReportFilter;
import io.partnerportal.outreach.ReportedAddressService;
import io.partnerportal.prospectimports.ImportPreview.Outcome;
import io.partnerportal.prospectimports.ProspectImportService;
import io.partnerportal.prospects.NewProspect;
import io.partnerportal.prospects.ProspectFilter;
import io.partnerportal.prospects.ProspectReviewService;
import io.partnerportal.prospects.ProspectService;
import io.partnerportal.prospects.RejectProspect;
import io.partnerportal.protection.TypedCode;
import io.partnerportal.resellerinvitations.InviteResellers;
import io.partnerportal.resellerinvitations.InviteResellers.Addressee;
import io.partnerportal.resellerinvitations.ResellerInvitationFilter;
import io.partnerportal.resellerinvitations.ResellerInvitationService;
import io.partnerportal.resellers.ResellerFilter;
import io.partnerportal.transfers.DecideTransfer;
import io.partnerportal.transfers.GivenTransfers;
import io.partnerportal.transfers.GivenTransfers.Cast;
import io.partnerportal.transfers.NewTransfer;
import io.partnerportal.transfers.TransferConsentService;
import io.partnerportal.transfers.TransferFilter;
import io.partnerportal.transfers.TransferService;
import io.partnerportal.unlinking.DecideRequest;
import io.partnerportal.unlinking.EscalationService;
import io.partnerportal.unlinking.OwnRequestService;
import io.partnerportal.unlinking.RequestSwitch;
import io.partnerportal.unlinking.RequestUnlink;
import io.partnerportal.unlinking.UnlinkService;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.HtmlUtils;

/**
 * What attackers type, into every text field around customers and resellers: it is refused at that field, or it stays
 * nothing but text on screens, in mails and in files. A new field is one line of {@link #fields()}.
 */
@IntegrationTest
class PayloadsIT extends UiTest {

    enum Payload {
        SCRIPT("<script>alert(1)</script>"),
        IMAGE("<img src=x onerror=alert(1)>"),
        ATTRIBUTE("\" onmouseover='alert(1)' x=\""),
        COMMAND("=cmd|' /C calc'!A0"),
        PLUS("+1+1"),
        FUNCTION("@SUM(1)"),
        MINUS("-2+3"),
        EXPRESSION("${7*7}"),
        TEMPLATE("{{7*7}}"),
        BINDING("#{7*7}"),
        MESSAGE("{0} '{1} %s"),
        STATEMENT("'; drop table account; --"),
        EMOJI("🦩🐉"),
        RIGHT_TO_LEFT("gpj.\u202Eexe"),
        NUL("a\u0000b"),
        BELL("a\u0007b"),
        LINE_BREAK("a\r\nBcc: other@example.com");

        private final String text;

        Payload(String text) {
            this.text = text;
        }

        /** Of letters that a name may have; such text is taken wherever there is no form to keep. */
        boolean isOrdinary() {
            return compareTo(RIGHT_TO_LEFT) < 0;
        }
    }

    private interface Door {
        void write(String text) throws Exception;
    }

    /**
     * A text somebody types.
     *
     * @param name of the field that refuses it
     * @param column where it is kept, table and column; empty where it has a form no payload has, or is only logged
     * @param screen where it is read, {id} standing for the row's public id; empty for none
     */
    private record Field(String name, String column, String screen, Door door) {

        String table() {
            return column.substring(0, column.indexOf('.'));
        }

        @Override
        public String toString() {
            return name + " " + column;
        }
    }

    private static final Set<String> HEADERS = Set.of(
            "From",
            "To",
            "Reply-To",
            "Subject",
            "Date",
            "Message-ID",
            "MIME-Version",
            "Auto-Submitted",
            "Content-Language",
            "Content-Type");

    private static final Map<String, Object> LISTS = Map.ofEntries(
            entry("prospects.export.list", ProspectFilter.ALL),
            entry("prospects.export.reviews", ProspectFilter.ALL),
            entry("invitations.export.list", InvitationFilter.ALL),
            entry("resellerinvitations.export.list", new ResellerInvitationFilter("", null)),
            entry("alerts.export.list", new AlertFilter("", null)),
            entry("resellers.export.list", ResellerFilter.ALL),
            entry("outreach.export.list", new ReportFilter("", null)),
            entry("facts.export.list", new FactFilter("", null, null)),
            entry("organisations.export.partners", new PartnerFilter("", null)),
            entry("mails.export.list", new MailFilter("", null)),
            entry("distribution.export.list", new ApplicationFilter("", null)),
            entry("distribution.export.vetting", new ApplicationFilter("", null)),
            entry("transfers.export.all", TransferFilter.ALL),
            entry("transfers.export.own", TransferFilter.ALL));

    private static final Set<String> OPERATORS_LISTS = Set.of(
            "prospects.export.reviews",
            "outreach.export.list",
            "facts.export.list",
            "organisations.export.partners",
            "mails.export.list",
            "distribution.export.vetting",
            "transfers.export.all");

    @Autowired
    ApplicationContext context;

    @Autowired
    GivenBusiness givenBusiness;

    @Autowired
    GivenInvitations givenInvitations;

    @Autowired
    GivenPeople people;

    @Autowired
    GivenTransfers givenTransfers;

    @Autowired
    GivenAuthorisations givenAuthorisations;

    @Autowired
    AccountService accounts;

    @Autowired
    ProspectService prospects;

    @Autowired
    ProspectImportService imports;

    @Autowired
    ProspectReviewService reviews;

    @Autowired
    InvitationService invitations;

    @Autowired
    ResellerInvitationService resellerInvitations;

    @Autowired
    LabelService labels;

    @Autowired
    ClienteleExport clientele;

    @Autowired
    FreezingService freezing;

    @Autowired
    UnlinkService unlinking;

    @Autowired
    OwnRequestService own;

    @Autowired
    EscalationService escalation;

    @Autowired
    AlertService alerts;

    @Autowired
    ApplicationService applications;

    @Autowired
    ApplicationReviewService applicationReviews;

    @Autowired
    ApplicationVettingService vetting;

    @Autowired
    BlockedAddresses blocked;

    @Autowired
    ReportedAddressService reports;

    @Autowired
    ContactService contacts;

    @Autowired
    StandingService standings;

    @Autowired
    FactService facts;

    @Autowired
    TransferService transfers;

    @Autowired
    TransferConsentService consents;

    @Autowired
    AuthorisationService authorisations;

    @Autowired
    OwnAuthorisationService answers;

    @Autowired
    Outgoing outgoing;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @TempDir
    Path folder;

    private PartnerOnboarded provider;
    private CustomerCreated answering;
    private PublicId granted;
    private PublicId requested;
    private Business business;
    private long lastMail;
    private @Nullable Caller sitting;

    /** Stays, since a code is counted in a transaction of its own, which must find whom it was sent to. */
    @BeforeTransaction
    void a_customer_who_answers_with_codes() {
        provider = people.aSolutionProvider();
        answering = people.aCustomerOf(provider);
        granted = givenAuthorisations.request(provider, answering, AuthorisationKind.ORDER);
        givenAuthorisations.agree(answering, granted);
        requested = givenAuthorisations.request(provider, answering, AuthorisationKind.OPERATE);
    }

    @BeforeEach
    void a_distributor_at_work() {
        business = givenBusiness.begin();
        lastMail = jdbc.sql("select coalesce(max(id), 0) from mail")
                .query(Long.class)
                .single();
    }

    private List<Field> fields() {
        var mine = business.customer().publicId();
        return List.of(
                new Field(
                        "displayName",
                        "account.display_name",
                        "operator/partners/" + business.reseller().publicId(),
                        this::rename),
                new Field("displayName", "account.display_name", "operator/accounts/{id}", this::open),
                new Field("accountName", "", "", text -> accounts.open(account(text, "江南零售"))),
                new Field(
                        "company",
                        "prospect.company",
                        "sales/customer-development/{id}",
                        text -> register(text, "周敏", "")),
                new Field(
                        "contact",
                        "prospect.contact",
                        "sales/customer-development/{id}",
                        text -> register("远航", text, "")),
                new Field(
                        "note", "prospect.note", "sales/customer-development/{id}", text -> register("远航", "周敏", text)),
                new Field("email", "", "", text -> register(new NewProspect("远航", "周敏", text, null, "en", ""))),
                new Field("mobile", "", "", text -> register(new NewProspect("远航", "周敏", null, text, "en", ""))),
                new Field(
                        "language", "", "", text -> register(new NewProspect("远航", "周敏", anAddress(), null, text, ""))),
                new Field(
                        "company",
                        "prospect.company",
                        "sales/customer-development/{id}",
                        text -> load("company", text, "周敏", "")),
                new Field(
                        "contact",
                        "prospect.contact",
                        "sales/customer-development/{id}",
                        text -> load("contact", "远航", text, "")),
                new Field(
                        "note",
                        "prospect.note",
                        "sales/customer-development/{id}",
                        text -> load("note", "远航", "周敏", text)),
                new Field("reason", "prospect.decision_reason", "operator/prospects/{id}", this::rejectProspect),
                new Field(
                        "recipientName",
                        "customer_invitation.recipient_name",
                        "sales/invitation-records/{id}",
                        this::link),
                new Field(
                        "name",
                        "reseller_invitation.recipient_name",
                        "sales/reseller-invitations/{id}",
                        text -> inviteReseller(anAddress(), text)),
                new Field("email", "", "", text -> inviteReseller(text, "")),
                new Field(
                        "label",
                        "relation.label",
                        "sales/customers/" + mine,
                        text -> partner(() -> labels.label(mine, new NewLabel(text)))),
                new Field("reason", "customer_freeze.reason", "account/my-partner", text -> freeze(mine, text)),
                new Field(
                        "reason",
                        "association_request.reason",
                        "operator/association-requests/{id}",
                        text -> unlink(aCustomer(), text)),
                new Field(
                        "reason",
                        "association_request.reason",
                        "operator/association-requests/{id}",
                        text -> switchType(aCustomer(), text)),
                new Field(
                        "reason",
                        "association_request.reason",
                        "operator/association-requests/{id}",
                        text -> customer(aCustomer(), () -> own.request(text))),
                new Field(
                        "reason",
                        "association_request.decision_reason",
                        "operator/association-requests/{id}",
                        text -> partner(
                                () -> unlinking.decide(new DecideRequest(business.customersRequest(), false, text)))),
                new Field(
                        "reason",
                        "association_request.decision_reason",
                        "operator/association-requests/{id}",
                        text -> customer(
                                business.asked(),
                                () -> own.decide(new DecideRequest(business.partnersRequest(), false, text)))),
                new Field("reason", "", "", text -> operator(() -> escalation.force(business.partnersRequest(), text))),
                new Field(
                        "note",
                        "customer_alert.note",
                        "sales/customer-alerts/{id}",
                        text -> lookingAfter(
                                () -> alerts.handle(business.alert(), new HandleAlert(AlertResult.NOT_LOST, text)))),
                new Field("distributor", "", "", text -> apply(new NewApplication(text, "海数科技", "何梅", ""))),
                new Field(
                        "company",
                        "reseller_application.company",
                        "operator/reseller-applications/{id}",
                        text -> apply(application(text, "何梅", ""))),
                new Field(
                        "contact",
                        "reseller_application.contact",
                        "operator/reseller-applications/{id}",
                        text -> apply(application("海数科技", text, ""))),
                new Field(
                        "note",
                        "reseller_application.note",
                        "operator/reseller-applications/{id}",
                        text -> apply(application("海数科技", "何梅", text))),
                new Field("reason", "reseller_application.reason", "operator/reseller-applications/{id}", this::vet),
                new Field(
                        "reason",
                        "reseller_application.reason",
                        "sales/reseller-applications/" + business.application(),
                        text -> partner(() -> done(
                                applicationReviews.reject(List.of(business.application()), new RejectReason(text))))),
                new Field("reason", "", "", this::lift),
                new Field("reason", "customer_transfer.reason", "operator/customer-transfers/{id}", this::transfer),
                new Field(
                        "reason",
                        "customer_transfer.close_reason",
                        "operator/customer-transfers/{id}",
                        this::refuseTransfer),
                new Field(
                        "reason",
                        "customer_transfer.close_reason",
                        "sales/customer-transfers/{id}",
                        text -> operator(() -> transfers.cancel(givenTransfers.opened(cast()), text))),
                new Field("note", "on_behalf_grant.note", "account/my-partner", text -> authorise(mine, text)),
                new Field(
                        "reason",
                        "on_behalf_grant.reason",
                        "sales/customers/" + answering.publicId(),
                        this::refuseAuthorisation),
                new Field(
                        "reason",
                        "on_behalf_grant.reason",
                        "sales/customers/" + answering.publicId(),
                        this::revokeAuthorisation),
                new Field(
                        "name",
                        "contact.name",
                        "contacts/{id}",
                        text -> partner(
                                () -> contacts.create(new ContactWish(text, "025-1234567", anAddress(), null)))),
                new Field(
                        "phone",
                        "",
                        "",
                        text -> partner(() -> contacts.create(new ContactWish("何梅", text, anAddress(), null)))),
                new Field(
                        "email",
                        "",
                        "",
                        text -> partner(() -> contacts.create(new ContactWish("何梅", "025-1234567", text, null)))),
                new Field(
                        "reason",
                        "organisation_standing.reason",
                        "operator/partners/" + business.reseller().publicId(),
                        this::restrict),
                new Field(
                        "note",
                        "account_fact.note",
                        "operator/facts/" + mine,
                        text -> operator(() -> facts.record(
                                mine,
                                new NewFact(FactKind.SUPPORT_PLAN, null, LocalDate.of(2025, 1, 1), null, text)))));
    }

    @ParameterizedTest
    @EnumSource
    void it_is_refused_at_its_field_or_stays_text_wherever_it_goes(Payload payload) throws Exception {
        var taken = new ArrayList<Field>();
        for (var field : fields()) {
            if (isTaken(field, payload)) {
                taken.add(field);
            }
        }
        invitedByReseller();

        taken.sort(Comparator.comparing(Field::screen));
        assertThat(taken).allSatisfy(field -> showsAsText(field, payload.text));
        mailsSayItAsText(payload);
        filesHoldItAsText();
    }

    /** Else it was refused, with the name of the field. */
    private boolean isTaken(Field field, Payload payload) {
        try {
            beside(() -> field.door().write(payload.text));
        } catch (InvalidField refused) {
            assertThat(refused.field()).as(field.toString()).isEqualTo(field.name());
            assertThat(payload.isOrdinary() && !field.column().isEmpty())
                    .as("%s refuses %s: %s", field, payload, refused.key())
                    .isFalse();
            return false;
        }
        if (field.column().isEmpty()) {
            return false;
        }
        assertThat(idsOf(field, payload.text)).as(field.toString()).isNotEmpty();
        return true;
    }

    private void showsAsText(Field field, String text) {
        try (var _ = ActingAs.of(readerOf(field.screen()))) {
            sitDown(readerOf(field.screen()));
            visit(
                    field.screen().contains("{id}")
                            ? field.screen().replace("{id}", publicIdOf(field, text))
                            : field.screen());
            assertThat(isForbidden()).as(field.toString()).isFalse();
            var words = PageContent.words();
            assertThat(words.contains(text) || words.contains(Masking.name(text)))
                    .as("%s on %s: %s", field, field.screen(), words.replaceAll("\\s+", " "))
                    .isTrue();
            assertThat(PageContent.markup()).as(field.toString()).noneMatch(html -> html.contains(text));
        }
    }

    /** At a browser of the reader's own. */
    private void sitDown(Caller reader) {
        if (!reader.equals(sitting)) {
            MockBrowser.close();
            MockBrowser.open(context);
            sitting = reader;
        }
    }

    private void mailsSayItAsText(Payload payload) throws Exception {
        var subjects = new ArrayList<String>();
        for (var id : jdbc.sql("select public_id from mail where id > ?")
                .params(lastMail)
                .query(String.class)
                .list()) {
            var mail = outgoing.written(new PublicId(id));
            if (mail.isPresent()) {
                subjects.add(checked(mail.get(), payload.text).getSubject());
            }
        }
        assertThat(subjects).isNotEmpty();
        if (payload.isOrdinary()) {
            assertThat(subjects).as("subjects").anyMatch(subject -> subject.contains(payload.text));
        }
    }

    private static MimeMessage checked(MimeMessage written, String text) throws MessagingException, IOException {
        var bytes = new ByteArrayOutputStream();
        written.writeTo(bytes);
        var mail = new MimeMessage(null, new ByteArrayInputStream(bytes.toByteArray()));
        assertThat(Collections.list(mail.getAllHeaders()).stream().map(Header::getName))
                .isSubsetOf(HEADERS);
        assertThat(mail.getAllRecipients()).hasSize(1);
        var parts = (Multipart) mail.getContent();
        var plain = parts.getBodyPart(0).getContent().toString();
        var html = parts.getBodyPart(1).getContent().toString();
        assertThat(html).doesNotContain("<script", "<img", "onmouseover='");
        if (plain.contains(text)) {
            assertThat(html).contains(HtmlUtils.htmlEscape(text));
        }
        return mail;
    }

    private void filesHoldItAsText() throws Exception {
        for (var export : context.getBeansOfType(ListExport.class).values()) {
            var filter = LISTS.get(export.name());
            if (filter != null) {
                var reader = readerOf(export);
                var rows = sheet(export.name(), file(export, filter, Format.CSV, reader));
                workbook(export.name(), file(export, filter, Format.XLSX, reader));
                assertThat(rows).as("rows of " + export.name()).isPositive();
            }
        }
        try (var _ = ActingAs.of(partners())) {
            var out = new ByteArrayOutputStream();
            clientele.csv(ClienteleFilter.ALL, Locale.SIMPLIFIED_CHINESE, out);
            assertThat(sheet("customers", out.toByteArray())).isEqualTo(countOfCustomers());
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static byte[] file(ListExport export, Object filter, Format format, Caller reader) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var _ = ActingAs.of(reader)) {
            export.write(new ListExport.Request(format, filter, Map.of(), "zh-CN"), out);
        }
        return out.toByteArray();
    }

    /** Every cell is quoted text that starts no formula; returns how many rows there are. */
    private static long sheet(String name, byte[] file) throws IOException {
        var text = new String(file, UTF_8);
        try (var csv = CsvReader.builder().ofCsvRecord(text.substring(1))) {
            var rows = csv.stream().toList();
            var columns = rows.getFirst().getFieldCount();
            assertThat(rows).as(name).allSatisfy(row -> {
                assertThat(row.getFieldCount()).isEqualTo(columns);
                assertThat(row.getFields()).allSatisfy(PayloadsIT::startsNoFormula);
            });
            return rows.size() - 1L;
        }
    }

    private static void startsNoFormula(String cell) {
        if (!cell.matches("-?[0-9.]+")) {
            assertThat(cell).doesNotMatch("(?s)[=+\\-@\t\r].*");
        }
    }

    /** Reads as XML, however strange its letters, and has no formula. */
    private void workbook(String name, byte[] file) throws Exception {
        try (var zip =
                new ZipFile(Files.write(folder.resolve("list.xlsx"), file).toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                if (entry.getName().endsWith(".xml")) {
                    var document = DocumentBuilderFactory.newDefaultNSInstance()
                            .newDocumentBuilder()
                            .parse(zip.getInputStream(entry));
                    assertThat(document.getElementsByTagNameNS("*", "f").getLength())
                            .as(name + " " + entry.getName())
                            .isZero();
                }
            }
        }
    }

    private List<Long> idsOf(Field field, String text) {
        return jdbc.sql("select id from %s where %s = :text collate utf8mb4_bin order by id desc"
                        .formatted(field.table(), field.column()))
                .param("text", text)
                .query(Long.class)
                .list();
    }

    private String publicIdOf(Field field, String text) {
        return jdbc.sql("select public_id from %s where id = :id".formatted(field.table()))
                .param("id", idsOf(field, text).getFirst())
                .query(String.class)
                .single();
    }

    private long countOfCustomers() {
        return jdbc.sql("select count(*) from relation where partner_id = ? and ended_at is null")
                .params(business.distributor().id())
                .query(Long.class)
                .single();
    }

    private void rename(String text) {
        accounts.rename(business.reseller().id(), text);
    }

    private void open(String text) {
        accounts.open(account(GivenPeople.aName(), text));
    }

    private static NewAccount account(String name, String displayName) {
        return new NewAccount(AccountKind.CUSTOMER, name, displayName, anAddress(), "cn", GivenPeople.PASSWORD);
    }

    private void register(String company, String contact, String note) {
        register(new NewProspect(company, contact, anAddress(), null, "zh-CN", note));
    }

    private void register(NewProspect wish) {
        partner(() -> prospects.register(wish));
    }

    private void load(String field, String company, String contact, String note) {
        var file = Stream.of(company, contact, anAddress(), "", "en", note)
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .toList();
        var csv = "company,contact,email,mobile,language,note\n" + String.join(",", file) + "\n";
        partner(() -> {
            var preview = imports.dryRun(new ByteArrayInputStream(csv.getBytes(UTF_8)));
            if (preview.rows().getFirst().outcome() == Outcome.MALFORMED) {
                throw new InvalidField(field, preview.rows().getFirst().why());
            }
            done(imports.commit(preview.id()));
        });
    }

    private void rejectProspect(String text) {
        var pending = givenInvitations.aProspect(
                business.distributor(),
                business.manager().id(),
                anAddress(),
                null,
                "PENDING",
                Instant.parse("9999-12-31T00:00:00Z"));
        jdbc.sql("update prospect set soft_cause = 'VENDOR_ONLINE' where public_id = ?")
                .params(pending.value())
                .update();
        operator(() -> reviews.reject(pending, new RejectProspect(text)));
    }

    private void link(String text) {
        partner(() -> invitations.link(
                new NewLink(InvitationChannel.LINK, AssociationType.RESALE, text, Locale.ENGLISH, null)));
    }

    private void inviteReseller(String email, String name) {
        partner(() -> done(resellerInvitations.invite(
                new InviteResellers(List.of(new Addressee(email, name)), Locale.SIMPLIFIED_CHINESE))));
    }

    private void freeze(PublicId customer, String text) {
        partner(() -> done(freezing.freeze(new Freeze(List.of(customer), null, FreezeKind.ACCOUNT, text))));
    }

    private void unlink(CustomerCreated customer, String text) {
        partner(() -> unlinking.request(new RequestUnlink(customer.publicId(), text)));
    }

    private void switchType(CustomerCreated customer, String text) {
        partner(() -> unlinking.requestSwitch(new RequestSwitch(customer.publicId(), AssociationType.REFERRAL, text)));
    }

    private NewApplication application(String company, String contact, String note) {
        return new NewApplication(business.distributor().name(), company, contact, note);
    }

    private PublicId apply(NewApplication wish) throws Exception {
        try (var _ = ActingAs.of(callerOf(people.aCustomer(null)))) {
            return applications.apply(wish);
        }
    }

    private void vet(String text) throws Exception {
        var application = apply(application("海数科技", "何梅", ""));
        operator(() -> vetting.reject(application, new RejectReason(text)));
    }

    private void lift(String text) {
        var address = anAddress();
        blocked.block(address, new Origin("203.0.113.9", ""));
        var report = new PublicId(jdbc.sql("select public_id from blocked_address order by id desc limit 1")
                .query(String.class)
                .single());
        operator(() -> reports.lift(report, new LiftReport(text)));
    }

    private void transfer(String text) {
        var cast = cast();
        operator(() -> transfers.open(
                new NewTransfer(cast.customer().publicId(), cast.receiver().publicId(), text)));
    }

    private void refuseTransfer(String text) {
        var cast = cast();
        var wish = new DecideTransfer(givenTransfers.opened(cast), false, text);
        as(cast.givers(), () -> consents.decide(wish));
    }

    /** Of resellers, who read the reasons; their distributor does not. */
    private Cast cast() {
        var distributor = business.distributor();
        var receiver = people.aPartner(PartnerIdentity.RESELLER, distributor.publicId());
        return new Cast(distributor, business.reseller(), receiver, people.aCustomerOf(business.reseller()));
    }

    private void authorise(PublicId customer, String text) {
        var commitment = givenAuthorisations.ticked(Document.ON_BEHALF_COMMITMENT);
        partner(() -> authorisations.request(
                new RequestAuthorisation(customer, Set.of(AuthorisationKind.ORDER), text, commitment)));
    }

    private void refuseAuthorisation(String text) {
        var wish = new EndAuthorisation(requested, text);
        answer(OwnAuthorisationService.REFUSE, wish, () -> answers.refuse(wish));
    }

    private void revokeAuthorisation(String text) {
        var wish = new EndAuthorisation(granted, text);
        answer(OwnAuthorisationService.REVOKE, wish, () -> answers.revoke(wish));
    }

    private void answer(String operation, EndAuthorisation wish, Runnable door) {
        var apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        var code = Objects.requireNonNull(apart.execute(_ -> givenAuthorisations.codeFor(answering, operation, wish)));
        as(givenAuthorisations.ownerOf(answering), () -> TypedCode.with(code, door));
    }

    private void restrict(String text) {
        operator(() -> standings.set(business.reseller().publicId(), PartnerStanding.RESTRICTED, text));
    }

    /** A customer's mail names the partner in its subject. */
    private void invitedByReseller() {
        var reseller = business.reseller();
        var prospect = givenInvitations.aProspect(reseller, people.ownerOf(reseller), anAddress());
        try (var _ = ActingAs.of(callerOf(reseller))) {
            done(invitations.invite(new Invite(List.of(prospect), AssociationType.RESALE, Locale.ENGLISH)));
        }
    }

    private CustomerCreated aCustomer() {
        return people.aCustomerOf(business.distributor());
    }

    private static String anAddress() {
        return GivenInvitations.anAddress();
    }

    /** What a batch of one was refused for is thrown. */
    private static void done(BatchResult result) {
        result.refused().stream().findFirst().ifPresent(row -> {
            throw Objects.requireNonNull(row.refused());
        });
    }

    private interface Deed {
        void run() throws Exception;
    }

    private void partner(Deed deed) {
        as(partners(), deed);
    }

    private void operator(Deed deed) {
        as(operators(), deed);
    }

    private void customer(CustomerCreated customer, Deed deed) {
        as(callerOf(customer), deed);
    }

    private void lookingAfter(Deed deed) {
        as(TestCallers.manager(business.manager().id(), business.distributor().id(), EveryPermission.all()), deed);
    }

    private static void as(Caller caller, Deed deed) {
        try (var _ = ActingAs.of(caller)) {
            deed.run();
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception surprise) {
            throw new AssertionError(surprise);
        }
    }

    /** In a savepoint of its own: what is refused takes back nothing else of the test. */
    private void beside(Deed deed) {
        var nested = new TransactionTemplate(transactions);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        nested.executeWithoutResult(_ -> as(operators(), deed));
    }

    private Caller readerOf(ListExport<?, ?> export) {
        if (export.name().equals("transfers.export.own")) {
            return callerOf(business.reseller());
        }
        return OPERATORS_LISTS.contains(export.name()) ? operators() : partners();
    }

    private Caller readerOf(String screen) {
        if (screen.startsWith("operator/")) {
            return operators();
        }
        if (screen.startsWith("sales/customer-transfers/")) {
            return callerOf(business.reseller());
        }
        if (screen.endsWith(answering.publicId().value())) {
            return callerOf(provider);
        }
        return screen.startsWith("account/") ? callerOf(business.customer()) : partners();
    }

    private Caller partners() {
        return callerOf(business.distributor());
    }

    private Caller callerOf(PartnerOnboarded partner) {
        return TestCallers.caller(
                people.ownerOf(partner), new Scope.Partner(partner.id(), null), EveryPermission.all());
    }

    private static Caller callerOf(CustomerCreated customer) {
        return TestCallers.customer(customer.id(), EveryPermission.all());
    }

    private static Caller operators() {
        return TestCallers.operator(EveryPermission.all());
    }
}
