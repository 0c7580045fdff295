package io.partnerportal.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TestCallers;
import io.partnerportal.companies.ReviewFilter;
import io.partnerportal.dashboard.AnnouncementFilter;
import io.partnerportal.directory.DirectoryFilter;
import io.partnerportal.exports.ListExport.Request;
import io.partnerportal.facts.FactFilter;
import io.partnerportal.identity.AccountKind;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Permission;
import io.partnerportal.mails.MailFilter;
import io.partnerportal.organisations.PartnerFilter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.json.JsonMapper;

@IntegrationTest
class ListExportIT {

    /** A list of the operator's, what to ask it for, and who may. */
    private record Listed(String name, Object filter, String permission) {}

    static final List<Listed> LISTS = List.of(
            new Listed("organisations.export.partners", new PartnerFilter("", null), Permission.OPERATE_PARTNERS),
            new Listed("directory.export.list", new DirectoryFilter("", null, null, null), Permission.OPERATE_ACCOUNTS),
            new Listed("facts.export.list", new FactFilter("", null, null), Permission.OPERATE_FACTS),
            new Listed("companies.export.reviews", new ReviewFilter("", null), Permission.OPERATE_COMPANY_REVIEWS),
            new Listed("mails.export.list", new MailFilter("", null), Permission.OPERATE_MAILS),
            new Listed(
                    "dashboard.export.announcements",
                    new AnnouncementFilter("", null),
                    Permission.OPERATE_ANNOUNCEMENTS));

    @Autowired
    List<ListExport<?, ?>> exports;

    @Autowired
    ListExport<DirectoryFilter, ?> accounts;

    @Autowired
    ListExports infrastructure;

    @Autowired
    GivenPeople given;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    private long before;

    @BeforeEach
    void what_is_written_down_already() {
        before = jdbc.sql("select coalesce(max(id), 0) from operation_log")
                .query(Long.class)
                .single();
    }

    @ParameterizedTest
    @FieldSource("LISTS")
    void whoever_may_read_a_list_may_take_it_away_and_it_is_written_down(Listed list) throws IOException {
        try (var _ = ActingAs.of(TestCallers.operator(list.permission()))) {
            assertThat(file(list, Format.CSV)).startsWith(0xEF, 0xBB, 0xBF);
            assertThat(XlsxSheets.of(file(list, Format.XLSX))).isNotEmpty();
        }

        assertThat(records(list))
                .satisfiesExactly(
                        csv -> assertThat(csv)
                                .matches(
                                        "\\{\"format\":\"CSV\",\"masked\":\"true\",\"q\":\"\\*\",\"q#\":\"[0-9a-f]+\"}"),
                        xlsx -> assertThat(xlsx).contains("\"format\":\"XLSX\"").doesNotContain("\"x\""));
    }

    @ParameterizedTest
    @FieldSource("LISTS")
    void whoever_may_not_read_a_list_takes_nothing_away(Listed list) {
        var others = LISTS.stream()
                .map(Listed::permission)
                .filter(permission -> !permission.equals(list.permission()))
                .toArray(String[]::new);

        try (var _ = ActingAs.of(TestCallers.operator(others))) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> file(list, Format.CSV));
        }
        assertThat(records(list)).isEmpty();
    }

    @Test
    void a_task_writes_what_was_asked_for_when_it_was_queued() throws IOException {
        var partner = given.aSolutionProvider();
        var other = given.aSolutionProvider();
        var filter = new DirectoryFilter(partner.name(), AccountKind.PARTNER, null, null);

        try (var _ = ActingAs.of(TestCallers.operator(Permission.OPERATE_ACCOUNTS))) {
            var out = new ByteArrayOutputStream();
            var queued = json.writeValueAsString(new Request<>(Format.CSV, filter, Map.of(), "en"));

            assertThat(accounts.write(queued, out)).isOne();
            assertThat(out.toString()).contains("Account name", partner.name()).doesNotContain(other.name());
        }
    }

    @Test
    void a_list_goes_on_behind_its_first_page() throws IOException {
        var columns = new ExportColumns<Integer>().count("exports.export", row -> row);
        var numbers = new ListReader<String, Integer>(
                String.class,
                (after, _, limit) -> Stream.iterate(after == null ? 1 : after + 1, row -> row <= 2001, row -> row + 1)
                        .limit(limit)
                        .toList(),
                (_, _) -> 2001);

        try (var _ = ActingAs.of(TestCallers.operator())) {
            var csv = ListFile.csv(
                    new ListExport<>(infrastructure, "exports.export", "numbers", numbers, columns),
                    "",
                    Locale.ENGLISH);

            assertThat(csv.lines()).hasSize(2002).last().isEqualTo("2001");
        }
    }

    private byte[] file(Listed list, Format format) throws IOException {
        var out = new ByteArrayOutputStream();
        exports.stream()
                .filter(export -> export.name().equals(list.name()))
                .findFirst()
                .orElseThrow()
                .write(json.writeValueAsString(new Request<>(format, list.filter(), Map.of("q", "x"), "zh-CN")), out);
        return out.toByteArray();
    }

    private List<String> records(Listed list) {
        return jdbc.sql("""
                select after_json
                  from operation_log
                 where action = 'exports.audit.exported' and object = ? and id > ?
                 order by id
                """).params(list.name(), before).query(String.class).list();
    }
}
