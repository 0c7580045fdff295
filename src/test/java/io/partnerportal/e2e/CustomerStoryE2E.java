package io.partnerportal.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.partnerportal.GivenPeople;
import io.partnerportal.PortalTest;
import io.partnerportal.accounts.UserAdded;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.roles.SystemRole;
import io.partnerportal.smtp.CaughtMail;
import io.partnerportal.smtp.GivenMailbox;
import java.time.Duration;
import java.util.Locale;
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

/** From a prospect to a customer who leaves again, told in both languages: by mail, and by a link handed over. */
@PortalTest
class CustomerStoryE2E {

    private static final int WIDE = 1280;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String OWN_PASSWORD = "heron-plank-7-violet";
    private static final Pattern LINK = Pattern.compile("join/[0-9a-f]{32}/[\\w-]+");
    private static final Pattern CODE = Pattern.compile("(?m)^\\s*(\\d{6})\\s*$");

    @LocalServerPort
    int port;

    @Autowired
    GivenPeople given;

    @Autowired
    GivenMailbox mailbox;

    @Autowired
    MessageSource messages;

    private PartnerOnboarded partner;
    private UserAdded manager;
    private String customer;
    private String address;
    private Tongue tongue = Tongue.CHINESE;

    @BeforeEach
    void a_partner_with_an_account_manager() {
        mailbox.open();
        partner = given.aSolutionProvider();
        manager = given.aMember(partner, SystemRole.ACCOUNT_MANAGER);
        customer = GivenPeople.aName();
        address = customer + "@prospect.example";
    }

    @AfterEach
    void no_mailbox() {
        mailbox.close();
    }

    @ParameterizedTest
    @EnumSource
    void who_is_invited_by_mail_becomes_a_customer_and_parts_again(Tongue spoken) {
        tongue = spoken;
        try (var seller = Browser.visitor(port, WIDE, spoken.browser());
                var invited = Browser.visitor(port, spoken.width(), spoken.browser());
                var administrator = Browser.visitor(port, WIDE, spoken.browser())) {
            seller.signIn(partner.name(), manager.name(), GivenPeople.PASSWORD);
            registerProspect(seller);
            inviteByMail(seller);
            join(invited, "/" + found(LINK, mailTo(address, LINK).html()).group());
            customerStandsInTheList(seller);
            askToPart(invited);
            agree(administrator);
            assertThat(invited.open("/account/my-partner").status()).isEqualTo(404);
            administrator.open("/sales/association-records");
            administrator.sees(customer);
            administrator.looksRight(picture("association-record"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_link_that_is_handed_over_makes_a_customer_once(Tongue spoken) {
        tongue = spoken;
        try (var seller = Browser.visitor(port, WIDE, spoken.browser());
                var invited = Browser.visitor(port, spoken.width(), spoken.browser());
                var second = Browser.visitor(port, spoken.width(), spoken.browser())) {
            seller.signIn(partner.name(), manager.name(), GivenPeople.PASSWORD);
            var link = makeLink(seller);
            join(invited, "/" + link);
            customerStandsInTheList(seller);
            second.open("/" + link);
            second.sees(say("links.refused.USED"));
            second.looksRight(picture("link-used"));
        }
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

    private void inviteByMail(Visitor seller) {
        last(seller, say("invitations.invite")).click();
        tick(seller, say("associations.type.RESALE"), AriaRole.RADIO);
        seller.looksRight(picture("invite"));
        seller.press(say("invitations.invite.submit"));
        seller.sees(say("invitations.invite.done", 1));
        seller.open("/sales/invitation-records");
        seller.looksRight(picture("invitation-records"));
    }

    private String makeLink(Visitor seller) {
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
        invited.sees(partner.name());
        invited.looksRight(picture("join"));
        invited.press(say("acceptance.register"));
        invited.fill(say("acceptance.account-name"), customer);
        invited.fill(say("acceptance.display-name"), "江海精密仪器股份有限公司");
        if (invited.field(say("acceptance.email")).count() > 0) {
            invited.fill(say("acceptance.email"), address);
        }
        invited.press(say("acceptance.code.send"));
        invited.fill(
                say("acceptance.code"),
                found(CODE, mailTo(address, CODE).text()).group(1));
        invited.fill(say("acceptance.password"), OWN_PASSWORD);
        invited.fill(say("acceptance.repetition"), OWN_PASSWORD);
        var ticks = invited.page().locator(".pp-agreements input[type=checkbox]");
        for (int each = 0; each < ticks.count(); each++) {
            ticks.nth(each).click();
        }
        invited.looksRight(picture("join-registration"));
        invited.press(say("acceptance.register.submit"));
        invited.sees(say("acceptance.done.title"));
        invited.looksRight(picture("join-done"));
        invited.signIn(customer, "", OWN_PASSWORD);
    }

    private void customerStandsInTheList(Visitor seller) {
        seller.open("/sales/customers");
        seller.sees(customer);
        seller.looksRight(picture("customers"));
        seller.text(customer).click();
        seller.settle();
        seller.looksRight(picture("customer"));
    }

    private void askToPart(Visitor invited) {
        invited.open("/account/my-partner");
        invited.looksRight(picture("my-partner"));
        invited.press(say("unlinking.unlink-own"));
        invited.page().getByLabel(say("unlinking.reason")).last().fill("业务调整");
        tick(invited, say("unlinking.unlink-own.consequence"), AriaRole.CHECKBOX);
        invited.looksRight(picture("unlink"));
        last(invited, say("unlinking.unlink-own")).click();
        invited.sees(say("unlinking.requested-own"));
    }

    private void agree(Visitor administrator) {
        administrator.signIn(partner.name(), "", GivenPeople.PASSWORD);
        administrator.open("/sales/association-records");
        administrator.sees("业务调整");
        administrator.looksRight(picture("request"));
        administrator.press(say("unlinking.agree"));
        last(administrator, say("unlinking.agree")).click();
        administrator.sees(say("unlinking.agreed"));
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
