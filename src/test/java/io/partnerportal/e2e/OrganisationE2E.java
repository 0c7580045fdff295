package io.partnerportal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import io.partnerportal.GivenPeople;
import io.partnerportal.PortalTest;
import io.partnerportal.organisations.PartnerOnboarded;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;

/** A partner's administrator lets somebody in, decides what they see, and takes it away again; told in both languages. */
@PortalTest
class OrganisationE2E {

    private static final int WIDE = 1280;
    private static final String OWN_PASSWORD = "heron-plank-7-violet";
    private static final String CONSUMPTION = "/sales/customer-consumption";

    @LocalServerPort
    int port;

    @Autowired
    GivenPeople given;

    @Autowired
    MessageSource messages;

    private PartnerOnboarded partner;
    private String member;
    private String role;
    private Tongue tongue = Tongue.CHINESE;

    @BeforeEach
    void a_partner() {
        partner = given.aSolutionProvider();
        member = GivenPeople.aName();
        role = "role-" + member;
    }

    @ParameterizedTest
    @EnumSource
    void a_member_sees_what_a_custom_role_allows_until_it_is_withdrawn(Tongue spoken) {
        tongue = spoken;
        try (var administrator = Browser.visitor(port, WIDE, spoken.browser());
                var newcomer = Browser.visitor(port, spoken.width(), spoken.browser())) {
            administrator.signIn(partner.name(), "", GivenPeople.PASSWORD);
            createRole(administrator);
            var first = createMember(administrator);

            changeFirstPassword(newcomer, first);
            assertThat(newcomer.open("/members").status()).isEqualTo(403);
            newcomer.sees(say("shell.forbidden.title"));
            newcomer.looksRight(picture("member-forbidden"));
            assertThat(newcomer.open(CONSUMPTION).status()).isEqualTo(200);
            newcomer.sees(say("consumption.summary"));

            giveReadOnlyRole(administrator);
            theNextClickIsRefused(newcomer);
            assertThat(newcomer.open(CONSUMPTION).status()).isEqualTo(403);
            newcomer.sees(say("shell.forbidden.title"));
        }
    }

    private void createRole(Visitor administrator) {
        administrator.goTo("/roles");
        administrator.looksRight(picture("roles"));
        administrator.press(say("roles.new"));
        administrator.fill(say("roles.name"), role);
        tick(administrator, say("identity.nav.customer-consumption"));
        administrator.looksRight(picture("role-new"));
        administrator.press(say("roles.create"));
        administrator.sees(say("roles.created", role));
    }

    private String createMember(Visitor administrator) {
        administrator.open("/members");
        administrator.press(say("members.new"));
        administrator.fill(say("members.name"), member);
        administrator.fill(say("members.display-name"), "欧阳晓明");
        administrator.fill(say("members.email"), member + "@member.example");
        administrator.looksRight(picture("member-new-person"));
        administrator.press(say("members.next"));
        tick(administrator, role);
        administrator.looksRight(picture("member-new-roles"));
        last(administrator, say("members.create")).click();
        administrator.sees(say("members.created"));
        administrator.looksRight(picture("member-created"));
        var password = administrator.page().locator(".pp-copy").last().getAttribute("data-copy");
        administrator.press(say("members.seen"));
        return password;
    }

    private void changeFirstPassword(Visitor newcomer, String first) {
        newcomer.signIn(partner.name(), member, first);
        newcomer.open(CONSUMPTION);
        newcomer.sees(say("ownsecurity.must-change.title"));
        newcomer.looksRight(picture("first-password"));
        newcomer.fill(say("ownsecurity.password.current"), first);
        newcomer.fill(say("ownsecurity.password.new"), OWN_PASSWORD);
        newcomer.fill(say("ownsecurity.password.repetition"), OWN_PASSWORD);
        last(newcomer, say("ownsecurity.password.change")).click();
        newcomer.sees(say("dashboard.home.greeting", "欧阳晓明"));
        newcomer.doesNotSee(say("identity.nav.organisation-members"));
    }

    private void giveReadOnlyRole(Visitor administrator) {
        administrator.open("/members?q=" + member);
        administrator.text("欧阳晓明").click();
        administrator.settle();
        administrator.looksRight(picture("member-detail"));
        administrator.press(say("members.roles.change"));
        tick(administrator, role);
        tick(administrator, say("roles.role.READ_ONLY"));
        administrator.press(say("members.roles.save"));
        administrator.sees(say("members.roles.saved", "欧阳晓明"));
    }

    /** In the screen that still stands open: nothing is loaded anew, so the mark stays where it was set. */
    private void theNextClickIsRefused(Visitor newcomer) {
        newcomer.page().evaluate("() => window.stillTheSamePage = true");
        newcomer.text(say("consumption.detail")).click();
        newcomer.sees(say("shell.forbidden.title"));
        assertThat(newcomer.page().evaluate("() => window.stillTheSamePage")).isEqualTo(true);
        newcomer.looksRight(picture("member-withdrawn"));
    }

    @ParameterizedTest
    @EnumSource
    void an_iam_user_made_in_the_account_centre_gets_401_everywhere(Tongue spoken) {
        tongue = spoken;
        try (var owner = Browser.visitor(port, WIDE, spoken.browser());
                var user = Browser.visitor(port, spoken.width(), spoken.browser())) {
            owner.signIn(partner.name(), "", GivenPeople.PASSWORD);
            owner.goTo("/iam-users");
            owner.press(say("iamusers.new"));
            owner.fill(say("iamusers.name"), member);
            owner.fill(say("iamusers.display-name"), "build server");
            owner.looksRight(picture("iam-user-new"));
            last(owner, say("iamusers.create")).click();
            owner.sees(say("iamusers.created"));
            var password = owner.page().locator(".pp-copy").last().getAttribute("data-copy");

            user.signIn(partner.name(), member, password);
            for (var page : new String[] {"/", "/members", "/profile", "/nowhere"}) {
                assertThat(user.open(page).status()).as(page).isEqualTo(401);
            }
            user.looksRight(picture("iam-user"));
            theirProgramsGetNoFurther(user);
        }
    }

    /** With the cookies of that browser: a round trip of a screen, a file of the application, a file to fetch. */
    private static void theirProgramsGetNoFurther(Visitor user) {
        var requests = user.page().context().request();
        var roundTrip = RequestOptions.create()
                .setHeader("Content-Type", "application/json")
                .setData("{\"csrfToken\":\"init\",\"rpc\":[],\"syncId\":0,\"clientId\":0}");
        assertThat(requests.post("/?v-r=uidl&v-uiId=0", roundTrip).status()).isEqualTo(401);
        assertThat(requests.get("/styles.css").status()).isEqualTo(401);
        assertThat(requests.get("/VAADIN/dynamic/resource/0/secret/bill.csv").status())
                .isEqualTo(401);
    }

    private String say(String key, Object... details) {
        return messages.getMessage(key, details, tongue.words());
    }

    private String picture(String name) {
        return name + "-" + tongue.name().toLowerCase(Locale.ROOT);
    }

    private static void tick(Visitor visitor, String words) {
        visitor.page()
                .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(words))
                .first()
                .click();
        visitor.settle();
    }

    private static Locator last(Visitor visitor, String words) {
        return visitor.page()
                .locator("vaadin-button", new Page.LocatorOptions().setHasText(words))
                .last();
    }
}
