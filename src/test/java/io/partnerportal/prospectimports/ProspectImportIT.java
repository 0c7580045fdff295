package io.partnerportal.prospectimports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TurnableClock;
import io.partnerportal.batches.BatchResult;
import io.partnerportal.facts.FactKind;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Caller;
import io.partnerportal.kernel.OwnTransaction;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.outreach.TooManyAttempts;
import io.partnerportal.prospectimports.ImportPreview.Outcome;
import io.partnerportal.prospectimports.ImportPreview.Row;
import io.partnerportal.prospects.GivenProspects;
import io.partnerportal.prospects.ProspectFilter;
import io.partnerportal.prospects.ProspectQueries;
import io.partnerportal.prospects.ProspectRow;
import io.partnerportal.roles.SystemRole;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class ProspectImportIT {

    private static final String HEADER = "company,contact,email,mobile,language,note\n";

    @Autowired
    ProspectImportService imports;

    @Autowired
    ProspectQueries prospects;

    @Autowired
    GivenPeople given;

    @Autowired
    GivenProspects people;

    @Autowired
    TurnableClock clock;

    @Autowired
    OwnTransaction ownTransaction;

    @Autowired
    JdbcClient jdbc;

    private PartnerOnboarded partner;
    private Caller director;
    private ActingAs acting;

    @BeforeEach
    void a_director_hands_in_a_file() {
        partner = given.aSolutionProvider();
        director = people.director(partner);
        acting = ActingAs.of(director);
    }

    @AfterEach
    void nobody_acts() {
        acting.close();
    }

    @Test
    void the_dry_run_says_row_by_row_what_would_happen_and_does_nothing() throws IOException {
        var known = given.aCustomer(null);
        people.know(known.publicId(), FactKind.VENDOR_ONLINE);
        var taken = GivenProspects.aProspect();
        people.registered(people.director(given.aSolutionProvider()), taken);
        var free = GivenPeople.aName() + "@prospect.example";

        var preview = preview(
                """
                远航科技,周敏,%s,,zh-CN,
                "Known, Ltd",Ann,%s,,en,
                Taken,Ann,%s,,en,
                Again,Ann,%s,,en,
                ,Ann,a@prospect.example,,en,
                Nobody,Ann,nonsense,,en,
                """.formatted(free, known.name() + "@customer.example", taken.email(), free.toUpperCase(Locale.ROOT)));

        assertThat(preview.rows())
                .extracting(Row::line, Row::outcome, Row::why)
                .containsExactly(
                        tuple(2, Outcome.REGISTERED, ""),
                        tuple(3, Outcome.REVIEWED, "prospects.cause.VENDOR_ONLINE"),
                        tuple(4, Outcome.REFUSED, "prospects.obstacle.CLAIMED"),
                        tuple(5, Outcome.REPEATED, "prospectimports.same-as-line"),
                        tuple(6, Outcome.MALFORMED, "accounts.required"),
                        tuple(7, Outcome.MALFORMED, "accounts.email-form"));
        assertThat(all()).isEmpty();
    }

    @Test
    void what_was_possible_is_done_once_and_checked_again() throws IOException {
        var first = GivenProspects.aProspect();
        var second = GivenProspects.aProspect();
        var preview = preview("甲,周敏,%s,,zh-CN,\n乙,周敏,%s,,中文,\n".formatted(first.email(), second.email()));
        people.registered(people.director(given.aSolutionProvider()), second);

        var result = imports.commit(preview.id());

        assertThat(result.done()).isOne();
        assertThat(result.refused()).extracting(BatchResult.Row::what).containsExactly("乙");
        assertThat(all()).extracting(ProspectRow::company).containsExactly("甲");
        unusable("prospectimports.preview-over", () -> imports.commit(preview.id()));
        assertThat(jdbc.sql("select rows_json from prospect_import where public_id = ?")
                        .params(preview.id().value())
                        .query(String.class)
                        .single())
                .as("of whom it was about nothing stays here")
                .isEqualTo("[]");
    }

    /** Decision 29. */
    @Test
    void what_is_refused_is_recorded_once_for_the_dry_run_and_row_by_row_afterwards() throws IOException {
        var taken = GivenProspects.aProspect();
        people.registered(people.director(given.aSolutionProvider()), taken);
        var later = GivenProspects.aProspect();

        var preview = preview("甲,周敏,%s,,,\n乙,周敏,%s,,,\n丙,周敏,nonsense,,,\n".formatted(taken.email(), later.email()));
        assertThat(refusals()).containsExactly("prospectimports.audit.refused " + preview.id() + " 1");

        people.registered(people.director(given.aSolutionProvider()), later);
        imports.commit(preview.id());
        assertThat(refusals()).last().isEqualTo("prospects.audit.refused 乙");
    }

    @Test
    void a_language_is_read_however_it_is_written() throws IOException {
        var rows = new StringBuilder();
        for (var language : List.of("EN", "En", "English", "英文", "Chinese", "zh", "ZH-cn", "")) {
            rows.append("甲,周敏,%s,,%s,\n".formatted(GivenProspects.aProspect().email(), language));
        }

        imports.commit(preview(rows.toString()).id());

        assertThat(all())
                .extracting(ProspectRow::language)
                .containsExactly("zh-CN", "zh-CN", "zh-CN", "zh-CN", "en", "en", "en", "en");
    }

    @Test
    void nobody_else_uses_a_preview_and_nobody_a_day_later() throws IOException {
        var preview =
                preview("甲,周敏,%s,,zh-CN,\n".formatted(GivenProspects.aProspect().email()));

        try (var _ = ActingAs.of(people.director(partner))) {
            unusable("prospectimports.preview-over", () -> imports.commit(preview.id()));
        }
        try (var _ = ActingAs.of(people.director(given.aSolutionProvider()))) {
            unusable("prospectimports.preview-over", () -> imports.commit(preview.id()));
        }
        clock.turnBy(Duration.ofDays(1));
        unusable("prospectimports.preview-over", () -> imports.commit(preview.id()));
    }

    @Test
    void headings_are_read_in_both_languages_and_in_any_order() throws IOException {
        var email = GivenProspects.aProspect().email();
        var preview = read("\uFEFF备注,手机号,邮箱,联系人,公司\r\n客户自荐,'+44 7700 900123,%s,周敏,甲\r\n".formatted(email), UTF_8);

        assertThat(preview.wanted()).isOne();
        imports.commit(preview.id());
        assertThat(all()).singleElement().satisfies(row -> {
            assertThat(row.mobile()).isEqualTo("+447700900123");
            assertThat(row.note()).isEqualTo("客户自荐");
            assertThat(row.language()).isEqualTo("zh-CN");
        });
    }

    @Test
    void a_file_nothing_can_be_made_of_is_refused_as_a_whole() {
        unusable("prospectimports.no-rows", () -> preview(""));
        unusable("prospectimports.no-header", () -> read("name\nAnn\n", UTF_8));
        unusable("prospectimports.not-utf8", () -> read(HEADER + "甲,周敏,a@b.example,,,\n", Charset.forName("GBK")));
        unusable("prospectimports.too-many-rows", () -> preview("甲,周敏,a@b.example,,,\n".repeat(101)));
        unusable("prospectimports.too-long", () -> preview("x".repeat(1_000_001)));
    }

    @Test
    void rows_beyond_the_hundred_a_partner_may_hold_are_refused() throws IOException {
        var rows = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            rows.append("甲,周敏,").append(GivenProspects.aProspect().email()).append(",,,\n");
        }
        people.registered(director);

        var preview = preview(rows.toString());

        assertThat(preview.wanted()).isEqualTo(99);
        assertThat(preview.rows().getLast().why()).isEqualTo("prospects.too-many");
    }

    @Test
    void rows_count_as_attempts_and_the_registration_after_the_preview_does_not() throws IOException {
        for (int i = 0; i < 2; i++) {
            var rows = new StringBuilder();
            for (int row = 0; row < 100; row++) {
                rows.append("甲,周敏,nonsense,,,\n");
            }
            preview(rows.toString());
        }

        assertThatExceptionOfType(TooManyAttempts.class).isThrownBy(() -> preview("甲,周敏,a@b.example,,,\n"));
    }

    @Test
    void payloads_stay_what_they_are() throws IOException {
        var preview = preview("\"=HYPERLINK(\"\"http://evil\"\")\",<script>alert(1)</script>,%s,,en,${env}\n"
                .formatted(GivenProspects.aProspect().email()));
        imports.commit(preview.id());

        assertThat(all()).singleElement().satisfies(row -> {
            assertThat(row.company()).isEqualTo("=HYPERLINK(\"http://evil\")");
            assertThat(row.contact()).isEqualTo("<script>alert(1)</script>");
            assertThat(row.note()).isEqualTo("${env}");
        });
    }

    @Test
    void who_may_not_register_may_not_try_a_file_either() {
        try (var _ = ActingAs.of(people.member(partner, SystemRole.OPERATIONS))) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> preview("甲,周敏,a@b.example,,,\n"));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> imports.commit(PublicId.random()));
        }
    }

    private List<String> refusals() {
        return ownTransaction.call(
                own -> own.sql("""
                        select concat_ws(' ', action, object, json_value(after_json, '$.refused')) from operation_log
                         where tenant_id = ? and outcome = 'REFUSED' order by id
                        """).params(partner.id()).query(String.class).list());
    }

    private ImportPreview preview(String rows) throws IOException {
        return read(HEADER + rows, UTF_8);
    }

    private ImportPreview read(String file, Charset charset) throws IOException {
        return imports.dryRun(new ByteArrayInputStream(file.getBytes(charset)));
    }

    private List<ProspectRow> all() {
        return prospects.page(ProspectFilter.ALL, Long.MAX_VALUE, 10);
    }

    private static void unusable(String key, ThrowingCallable deed) {
        assertThatExceptionOfType(UnusableFile.class)
                .isThrownBy(deed)
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
