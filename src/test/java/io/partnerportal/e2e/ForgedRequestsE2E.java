package io.partnerportal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.RequestOptions;
import io.partnerportal.GivenPeople;
import io.partnerportal.PortalTest;
import io.partnerportal.TestCallers;
import io.partnerportal.accounts.UserAdded;
import io.partnerportal.contacts.ContactQueries;
import io.partnerportal.contacts.ContactService;
import io.partnerportal.contacts.ContactWish;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.roles.SystemRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody of one partner changes what the browser sends, to reach what is another partner's. */
@PortalTest
class ForgedRequestsE2E {

    private static final int WIDE = 1280;

    @LocalServerPort
    int port;

    @Autowired
    GivenPeople given;

    @Autowired
    ContactService contacts;

    @Autowired
    ContactQueries addressees;

    @Autowired
    JdbcClient jdbc;

    @Value("${portal.exports}")
    Path exports;

    private final List<String> sent = new ArrayList<>();
    private PartnerOnboarded partner;
    private PartnerOnboarded stranger;
    private UserAdded theirMember;

    @BeforeEach
    void two_partners() {
        partner = given.aSolutionProvider();
        stranger = given.aSolutionProvider();
        given.aMember(partner, SystemRole.FINANCE);
        theirMember = given.aMember(stranger, SystemRole.FINANCE);
    }

    @Test
    void the_key_of_a_row_the_list_never_sent_opens_nothing() {
        try (var visitor = signedIn(partner)) {
            visitor.open("/members");
            forge(visitor, body -> body.replaceAll("(\"templateEventMethodArgs\":\\[)\"\\d+\"", "$1\"424242\""));

            visitor.page()
                    .locator("vaadin-grid-cell-content")
                    .getByText("tester")
                    .first()
                    .click();
            visitor.settle();

            assertThat(sent).anyMatch(body -> body.contains("424242"));
            assertThat(visitor.page().url()).endsWith("/members");
            assertThat(visitor.page().locator(".pp-detail-head").count()).isZero();
        }
    }

    @Test
    void a_strangers_id_in_a_navigation_of_the_open_screen_is_not_found() {
        var foreign = publicIdOf(theirMember);
        try (var visitor = signedIn(partner)) {
            visitor.open("/members");
            visitor.page()
                    .locator("vaadin-grid-cell-content")
                    .getByText("tester")
                    .first()
                    .click();
            visitor.page().waitForURL("**/members/*");
            visitor.settle();
            visitor.page().goBack();
            visitor.settle();
            forge(visitor, body -> body.replaceAll("members/[0-9a-f]{32}", "members/" + foreign.value()));

            visitor.page().goForward();
            visitor.settle();

            assertThat(sent).anyMatch(body -> body.contains(foreign.value()));
            visitor.sees("该人员不存在");
            visitor.doesNotSee(theirMember.name());
        }
    }

    @Test
    void the_key_of_a_choice_that_was_never_offered_chooses_nobody() {
        try (var visitor = signedIn(partner)) {
            visitor.open("/contacts/new");
            visitor.fill("姓名", "李静");
            visitor.fill("电话", "13800001111");
            visitor.fill("邮箱", "li@partner.example");
            forge(visitor, body -> body.replaceAll("(\"property\":\"value\",\"value\":)\"\\d{1,3}\"", "$1\"424242\""));

            visitor.choose("关联的组织人员", "tester");
            visitor.press("创建联系人");

            assertThat(sent).anyMatch(body -> body.contains("424242"));
            assertThat(jdbc.sql("select count(*) from contact where organisation_id = :partner and user_id is not null")
                            .param("partner", partner.id())
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
    }

    @Test
    void a_round_trip_of_somebody_elses_screen_changes_nothing() {
        var contact = theirContact();
        var requests = new ArrayList<String>();
        try (var owner = signedIn(stranger);
                var visitor = signedIn(partner)) {
            owner.open("/contacts/" + contact.value());
            owner.press("删除联系人");
            owner.page().route(ForgedRequestsE2E::isRoundTrip, route -> {
                requests.add(route.request().url() + "\n" + route.request().postData());
                route.abort();
            });
            owner.page().locator("vaadin-dialog vaadin-button").last().click();
            owner.page().waitForCondition(() -> !requests.isEmpty());

            visitor.open("/contacts");
            var caught = requests.getFirst().split("\n", 2);
            var answer = visitor.page()
                    .context()
                    .request()
                    .post(
                            caught[0],
                            RequestOptions.create()
                                    .setHeader("Content-Type", "application/json")
                                    .setData(caught[1]));

            assertThat(answer.text()).doesNotContain("li@partner.example");
        }
        try (var _ = ActingAs.of(TestCallers.partner(stranger.id(), Permission.CONTACTS))) {
            assertThat(addressees.find(contact)).isPresent();
        }
    }

    @Test
    void the_address_of_somebody_elses_file_hands_nothing_over() throws IOException {
        anExportOf(stranger);
        try (var owner = signedIn(stranger);
                var visitor = signedIn(partner)) {
            owner.open("/exports");
            var link = owner.page().locator("a[href*='VAADIN/dynamic']").first().getAttribute("href");
            var mine = owner.page().context().request().get("/" + link);
            assertThat(mine.text()).isEqualTo("their rows");

            visitor.open("/exports");
            var theirs = visitor.page().context().request().get("/" + link);
            assertThat(theirs.text()).doesNotContain("their rows");

            jdbc.sql("update account set status = 'SUSPENDED' where id = :id")
                    .param("id", stranger.id())
                    .update();
            assertThat(owner.page().context().request().get("/" + link).text()).doesNotContain("their rows");
        }
    }

    /** Every round trip from now on leaves the browser as somebody with bad intentions would have it. */
    private void forge(Visitor visitor, UnaryOperator<String> change) {
        visitor.page().route(ForgedRequestsE2E::isRoundTrip, route -> {
            var body = change.apply(route.request().postData());
            sent.add(body);
            route.resume(new Route.ResumeOptions().setPostData(body));
        });
    }

    private static boolean isRoundTrip(String url) {
        return url.contains("v-r=uidl");
    }

    private Visitor signedIn(PartnerOnboarded as) {
        return Browser.visitor(port, WIDE, "zh-CN").signIn(as.name(), "", GivenPeople.PASSWORD);
    }

    private PublicId publicIdOf(UserAdded user) {
        return new PublicId(jdbc.sql("select public_id from portal_user where id = :user")
                .param("user", user.id())
                .query(String.class)
                .single());
    }

    private PublicId theirContact() {
        try (var _ = ActingAs.of(TestCallers.partner(stranger.id(), Permission.CONTACTS))) {
            return contacts.create(new ContactWish("李静", "13800001111", "li@partner.example", null));
        }
    }

    private void anExportOf(PartnerOnboarded owner) throws IOException {
        var id = PublicId.random();
        Files.createDirectories(exports);
        Files.writeString(exports.resolve(id.value()), "their rows");
        jdbc.sql("""
                insert into export_task
                       (id, public_id, account_id, requester_id, requester, source, filter, file_name, status,
                        row_count, byte_count, created_at, finished_at, expires_at)
                select u.id, :id, u.account_id, u.id, u.display_name, 'consumption.export.lines', '', 'bill.csv', 'DONE',
                       1, 10, '2025-03-12', '2025-03-12', '2099-01-01'
                  from portal_user u
                 where u.account_id = :owner and u.kind = 'OWNER'
                """).param("id", id.value()).param("owner", owner.id()).update();
    }
}
