package io.partnerportal.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.partnerportal.GivenPeople;
import io.partnerportal.PortalTest;
import io.partnerportal.TurnableClock;
import io.partnerportal.accounts.UserAdded;
import io.partnerportal.imports.GivenBill;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.PartnerIdentity;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.roles.SystemRole;
import io.partnerportal.smtp.CaughtMail;
import io.partnerportal.smtp.GivenMailbox;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The whole story of issue 4, told twice: a distributor's reseller wins a customer, by mail and by a code handed over, sees
 * what it consumes, and parts from it again without losing what it saw.
 */
@PortalTest
class CustomerStoryE2E {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String OWN_PASSWORD = "heron-plank-7-violet";
    private static final Pattern LINK = Pattern.compile("join/[0-9a-f]{32}/[\\w-]+");
    private static final Pattern RESELLER_LINK = Pattern.compile("become-reseller/[0-9a-f]{32}/[\\w-]+");
    private static final Pattern CODE = Pattern.compile("(?m)^\\s*(\\d{6})\\s*$");

    /** The day the customer joins, by {@link TurnableClock#START}; its account manager's first day is the next one (M38). */
    private static final LocalDate JOINED = LocalDate.of(2025, 3, 12);

    private static final Map<LocalDate, String> CHARGES =
            Map.of(JOINED, "100.00", JOINED.plusDays(1), "12.50", JOINED.plusDays(2), "7.25");
    private static final String PARTNERS_SUM = "119.75";
    private static final String MANAGERS_SUM = "19.75";

    /** How the customer is invited; each in one language, at one width for everybody. */
    enum Telling {
        BY_MAIL(Tongue.CHINESE),
        BY_CODE(Tongue.ENGLISH);

        private final Tongue tongue;

        Telling(Tongue tongue) {
            this.tongue = tongue;
        }
    }

    @LocalServerPort
    int port;

    @Autowired
    GivenPeople given;

    @Autowired
    GivenMailbox mailbox;

    @Autowired
    GivenBill bills;

    @Autowired
    TurnableClock clock;

    @Autowired
    MessageSource messages;

    @Autowired
    JdbcClient jdbc;

    private final String reseller = GivenPeople.aName();
    private final String resellersAddress = reseller + "@reseller.example";
    private final String customer = GivenPeople.aName();
    private final String address = customer + "@prospect.example";
    private PartnerOnboarded distributor;
    private UserAdded manager;
    private Tongue tongue = Tongue.CHINESE;

    @BeforeEach
    void a_distributor() {
        mailbox.open();
        distributor = given.aPartner(PartnerIdentity.DISTRIBUTOR, null);
    }

    @AfterEach
    void no_mailbox() {
        mailbox.close();
    }

    @ParameterizedTest
    @EnumSource
    void an_invited_reseller_wins_a_customer_who_consumes_and_parts_again(Telling telling) {
        tongue = telling.tongue;
        try (var owner = somebody();
                var seller = somebody();
                var invited = somebody()) {
            becomeReseller(owner);
            manager = given.aMember(reseller(), SystemRole.ACCOUNT_MANAGER);
            seller.signIn(reseller, manager.name(), GivenPeople.PASSWORD);
            registerProspect(seller);
            join(invited, "/" + (telling == Telling.BY_MAIL ? mailedLink(seller, invited) : linkOfCode(seller)));
            customerStandsInTheList(seller, owner);

            bills.of(idOf(customer), CHARGES);
            clock.turnBy(Duration.ofDays(5));
            consumptionShows(seller, owner);
            askToPart(invited);
            agree(owner);
            thePeriodStaysVisible(owner, invited);
        }
    }

    private Visitor somebody() {
        return Browser.visitor(port, tongue.width(), tongue.browser());
    }

    /** From the distributor's invitation to the home page of the new reseller. */
    private void becomeReseller(Visitor owner) {
        try (var inviter = somebody()) {
            inviter.signIn(distributor.name(), "", GivenPeople.PASSWORD);
            inviteReseller(inviter);
            registerReseller(owner, linkInMailbox(owner, resellersAddress, RESELLER_LINK));
            inviter.open("/sales/reseller-invitations/" + resellersInvitation());
            inviter.page()
                    .locator(".pp-facts")
                    .getByText(say("resellerinvitations.state.ACCEPTED"))
                    .first()
                    .waitFor();
            inviter.looksRight(picture("reseller-invitations"));
            inviter.open("/sales/resellers");
            inviter.sees(reseller);
            inviter.looksRight(picture("resellers"));
        }
        owner.signIn(reseller, "", OWN_PASSWORD);
        owner.sees(say("dashboard.home.greeting", "远山云科技有限公司"));
        owner.looksRight(picture("reseller-home"));
    }

    private void inviteReseller(Visitor inviter) {
        inviter.open("/sales/reseller-invitations/new");
        inviter.page().getByLabel(say("resellerinvitations.to")).last().fill(resellersAddress + ", 远山云科技有限公司");
        tick(inviter, tongue.words().getDisplayLanguage(tongue.words()), AriaRole.RADIO);
        inviter.looksRight(picture("reseller-invite"));
        last(inviter, say("resellerinvitations.send")).click();
        inviter.sees(say("resellerinvitations.sent", 1));
    }

    private void registerReseller(Visitor owner, String link) {
        owner.open("/" + link);
        owner.looksRight(picture("become-reseller"));
        owner.press(say("resellerinvitations.visitor.register"));
        owner.fill(say("resellerinvitations.visitor.company"), "远山云科技有限公司");
        owner.fill(say("registrations.account-name"), reseller);
        owner.fill(say("registrations.password"), OWN_PASSWORD);
        owner.fill(say("registrations.repetition"), OWN_PASSWORD);
        owner.press(say("registrations.code.send"));
        owner.fill(
                say("registrations.code"),
                found(CODE, mailTo(resellersAddress, CODE).text()).group(1));
        agreeToAll(owner);
        owner.looksRight(picture("become-reseller-form"));
        owner.press(say("resellerinvitations.visitor.submit"));
        owner.sees(say("resellerinvitations.visitor.done"));
        owner.looksRight(picture("become-reseller-done"));
    }

    /** Reads the mail on the mailbox page; axe cannot look into the frame of a mail, so it looks at the plain text. */
    private String linkInMailbox(Visitor reader, String to, Pattern wanted) {
        var mail = mailTo(to, wanted);
        reader.open("/mailbox");
        reader.page().locator("a[href$='mailbox/%d']".formatted(mail.number())).click();
        reader.sees(mail.messageId());
        var name =
                picture("mail-" + wanted.pattern().substring(0, wanted.pattern().indexOf('/')));
        reader.page().screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
        var link = found(wanted, reader.page().locator("iframe").getAttribute("srcdoc"))
                .group();
        reader.press(say("smtp.mailbox.as-text"));
        reader.sees(link);
        reader.looksRight(name + "-text");
        return link;
    }

    private void registerProspect(Visitor seller) {
        seller.open("/sales/customer-development/new");
        seller.fill(say("prospects.company"), "江海精密仪器股份有限公司");
        seller.fill(say("prospects.contact"), "欧阳晓明");
        seller.fill(say("prospects.email"), address);
        last(seller, say("prospects.register")).click();
        seller.sees(say("prospects.registered", "江海精密仪器股份有限公司"));
        seller.looksRight(picture("prospect"));
    }

    private String mailedLink(Visitor seller, Visitor invited) {
        last(seller, say("invitations.invite")).click();
        tick(seller, say("associations.type.RESALE"), AriaRole.RADIO);
        seller.looksRight(picture("invite"));
        seller.press(say("invitations.invite.submit"));
        seller.sees(say("invitations.invite.done", 1));
        seller.open("/sales/invitation-records");
        seller.looksRight(picture("invitation-records"));
        return linkInMailbox(invited, address, LINK);
    }

    private String linkOfCode(Visitor seller) {
        seller.open("/sales/customer-development");
        seller.press(say("invitations.link"));
        tick(seller, say("invitations.channel.QR"), AriaRole.RADIO);
        seller.fill(say("invitations.link.name"), "展会名片");
        tick(seller, say("associations.type.RESALE"), AriaRole.RADIO);
        seller.press(say("invitations.link.submit"));
        seller.sees(say("invitations.link.ready"));
        seller.looksRight(picture("invitation-code"));
        var link = found(LINK, seller.page().locator("[data-link]").getAttribute("data-link"))
                .group();
        seller.press(say("invitations.link.close"));
        return link;
    }

    /** Registers a new account behind the link and signs in with it. */
    private void join(Visitor invited, String link) {
        invited.open(link);
        invited.sees("远山云科技有限公司");
        invited.looksRight(picture("join"));
        invited.press(say("acceptance.register"));
        invited.fill(say("registrations.account-name"), customer);
        invited.fill(say("acceptance.display-name"), "江海精密仪器股份有限公司");
        if (invited.field(say("registrations.email")).count() > 0) {
            invited.fill(say("registrations.email"), address);
        }
        invited.press(say("registrations.code.send"));
        invited.fill(
                say("registrations.code"),
                found(CODE, mailTo(address, CODE).text()).group(1));
        invited.fill(say("registrations.password"), OWN_PASSWORD);
        invited.fill(say("registrations.repetition"), OWN_PASSWORD);
        agreeToAll(invited);
        invited.looksRight(picture("join-registration"));
        invited.press(say("acceptance.register.submit"));
        invited.sees(say("acceptance.done.title"));
        invited.looksRight(picture("join-done"));
        isUsedNow(link);
    }

    private void isUsedNow(String link) {
        try (var second = somebody()) {
            second.open(link);
            second.sees(say("links.refused.USED"));
            second.looksRight(picture("link-used"));
        }
    }

    private static void agreeToAll(Visitor visitor) {
        var ticks = visitor.page().locator(".pp-agreements input[type=checkbox]");
        for (int each = 0; each < ticks.count(); each++) {
            ticks.nth(each).click();
        }
    }

    private void customerStandsInTheList(Visitor seller, Visitor owner) {
        seller.open("/sales/customers");
        seller.sees(customer);
        seller.looksRight(picture("customers"));
        seller.text(customer).click();
        seller.settle();
        seller.looksRight(picture("customer"));
        owner.open("/sales/customers/" + idOf(customer));
        owner.page()
                .locator(".pp-facts")
                .getByLabel(say("uikit.eye", say("clientele.manager")))
                .first()
                .click();
        owner.sees(manager.displayName());
        owner.looksRight(picture("customer-of-manager"));
    }

    /** Up to the day before yesterday (M36); the manager's from the first day that counts (M38). */
    private void consumptionShows(Visitor seller, Visitor owner) {
        signInAgain(seller, reseller, manager.name(), GivenPeople.PASSWORD);
        seller.open("/sales/customers/" + idOf(customer));
        seller.sees(MANAGERS_SUM);
        seller.doesNotSee(PARTNERS_SUM);
        seller.looksRight(picture("customer-consuming"));
        seller.open("/sales/customer-consumption/detail?cycle=2025-03");
        seller.sees(customer);
        seller.looksRight(picture("consumption-detail"));
        signInAgain(owner, reseller, "", OWN_PASSWORD);
        owner.open("/sales/customers/" + idOf(customer));
        owner.sees(PARTNERS_SUM);
    }

    private static void signInAgain(Visitor visitor, String account, String user, String password) {
        visitor.page().context().clearCookies();
        visitor.signIn(account, user, password);
    }

    private void askToPart(Visitor invited) {
        invited.signIn(customer, "", OWN_PASSWORD);
        invited.open("/account/my-partner");
        invited.looksRight(picture("my-partner"));
        invited.press(say("unlinking.unlink-own"));
        invited.page().getByLabel(say("unlinking.reason")).last().fill("业务调整");
        tick(invited, say("unlinking.unlink-own.consequence"), AriaRole.CHECKBOX);
        invited.looksRight(picture("unlink"));
        last(invited, say("unlinking.unlink-own")).click();
        invited.sees(say("unlinking.requested-own"));
    }

    private void agree(Visitor owner) {
        owner.open("/sales/association-records");
        owner.sees("业务调整");
        owner.looksRight(picture("request"));
        owner.press(say("unlinking.agree"));
        last(owner, say("unlinking.agree")).click();
        owner.sees(say("unlinking.agreed"));
    }

    private void thePeriodStaysVisible(Visitor owner, Visitor invited) {
        assertThat(invited.open("/account/my-partner").status()).isEqualTo(404);
        owner.open("/sales/customers");
        owner.doesNotSee(customer);
        owner.open("/sales/association-records");
        owner.text(customer).click();
        owner.sees(PARTNERS_SUM);
        owner.looksRight(picture("association-record"));
        owner.open("/sales/customer-consumption/detail?cycle=2025-03&customer=" + idOf(customer));
        owner.sees(customer);
        owner.looksRight(picture("consumption-afterwards"));
    }

    private PartnerOnboarded reseller() {
        long id = jdbc.sql("select id from account where name = :name")
                .param("name", reseller)
                .query(Long.class)
                .single();
        return new PartnerOnboarded(id, idOf(reseller), reseller, PartnerIdentity.RESELLER);
    }

    private String resellersInvitation() {
        return jdbc.sql("select public_id from reseller_invitation where recipient = :address")
                .param("address", resellersAddress)
                .query(String.class)
                .single();
    }

    private PublicId idOf(String account) {
        return new PublicId(jdbc.sql("select public_id from account where name = :name")
                .param("name", account)
                .query(String.class)
                .single());
    }

    /** The newest mail to that address in which there is what is looked for. */
    private CaughtMail mailTo(String to, Pattern wanted) {
        return await().atMost(PATIENCE)
                .until(
                        () -> mailbox.to(to).stream()
                                .filter(mail -> wanted.matcher(mail.html()).find()
                                        || wanted.matcher(mail.text()).find())
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private static MatchResult found(Pattern wanted, String text) {
        return Stream.of(wanted.matcher(text))
                .filter(matcher -> matcher.find())
                .findFirst()
                .orElseThrow()
                .toMatchResult();
    }

    private static Locator last(Visitor visitor, String button) {
        return visitor.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .last();
    }

    private static void tick(Visitor visitor, String label, AriaRole role) {
        visitor.page()
                .getByRole(role, new Page.GetByRoleOptions().setName(label))
                .last()
                .click();
        visitor.settle();
    }

    private String say(String key, Object... details) {
        return messages.getMessage(key, details, tongue.words());
    }

    private String picture(String name) {
        return "customer-" + name + "-" + tongue.name().toLowerCase(Locale.ROOT);
    }
}
