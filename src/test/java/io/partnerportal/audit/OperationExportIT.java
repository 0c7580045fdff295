package io.partnerportal.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.As;
import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.exports.Format;
import io.partnerportal.exports.ListExport;
import io.partnerportal.exports.ListExport.Request;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.Auditable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
@As(value = Permission.OPERATIONS_READ, partner = 91)
class OperationExportIT {

    /** A partner was taken on whose name would be a formula. */
    private record Onboarded(String object, long tenant) implements Auditable {

        @Override
        public String action() {
            return "organisations.audit.onboarded";
        }

        @Override
        public Map<String, String> after() {
            return Map.of("identity", "organisations.identity.RESELLER");
        }
    }

    @Autowired
    ListExport<OperationFilter, OperationRow> export;

    @Autowired
    OperationLogQueries log;

    @Autowired
    ApplicationEventPublisher events;

    private final String name = GivenPeople.aName();

    @Test
    void what_the_caller_may_read_is_written_in_words_and_runs_nothing_in_a_spreadsheet() throws IOException {
        events.publishEvent(new Onboarded("=" + name, 91));
        events.publishEvent(new Onboarded("=" + name, 92));

        var lines = write("zh-CN");

        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst())
                .isEqualTo("\uFEFF\"操作时间\",\"操作人\",\"IP 地址\",\"操作\",\"操作对象\",\"结果\",\"变更内容\",\"记录编号\"");
        assertThat(lines.getLast())
                .startsWith("\"2025-03-12 10:00:00 +08:00\",\"somebody/user\",\"\",\"伙伴入驻\",\"'=" + name
                        + "\",\"成功\",\"伙伴身份: – → 云经销商\",");
    }

    @Test
    void that_records_left_is_itself_a_record_with_what_was_typed_masked() throws IOException {
        write("en");

        assertThat(log.page(
                        new OperationFilter("audit.export.operations", "exports.audit.exported", null, null, null),
                        OperationRow.Key.NEWEST,
                        10))
                .singleElement()
                .satisfies(row -> assertThat(row.changes())
                        .contains(
                                new OperationRow.Change("search", "", "=****"),
                                new OperationRow.Change("format", "", "CSV")));
    }

    @Test
    @As(value = Permission.HOME, partner = 91)
    void without_the_permission_nothing_is_written() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> write("en"));
    }

    private List<String> write(String language) throws IOException {
        var out = new ByteArrayOutputStream();
        var filter = new OperationFilter("=" + name, null, null, null, null);
        export.write(new Request<>(Format.CSV, filter, filter.asked(), language), out);
        return out.toString(UTF_8).lines().toList();
    }
}
