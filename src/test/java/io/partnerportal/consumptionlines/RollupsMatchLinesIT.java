package io.partnerportal.consumptionlines;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnerportal.IntegrationTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** No sum may say what its lines do not. */
@IntegrationTest
class RollupsMatchLinesIT {

    @Autowired
    RollupsMatchLines proof;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @EnumSource(Rollup.class)
    void a_row_without_lines_is_noticed_in_every_rollup(Rollup rollup) {
        add(rollup, 3);

        assertThat(proof.violations())
                .contains("import -7, cycle 202409, partner 5 CNY: %s is not what its lines say"
                        .formatted(rollup.table()));
    }

    @ParameterizedTest
    @EnumSource(value = Rollup.class, mode = EnumSource.Mode.EXCLUDE, names = "DAILY")
    void what_stands_under_the_wrong_key_is_noticed_though_the_totals_agree(Rollup rollup) {
        add(Rollup.DAILY, 3);
        add(rollup, 4);

        assertThat(proof.violations())
                .contains("import -7, cycle 202409, partner 5 CNY: %s is not what its lines say"
                        .formatted(rollup.table()));
    }

    @Test
    void sums_from_before_the_coarser_rollups_are_filled_into_them() throws IOException {
        add(Rollup.DAILY, 3);
        add(Rollup.DAILY, 4);

        jdbc.sql("delete from consumption_customer_daily").update();
        jdbc.sql("delete from consumption_service_daily").update();
        jdbc.sql("delete from consumption_customer_cycle").update();
        fillingStatements("0002-coarser-rollups")
                .forEach(statement -> jdbc.sql(statement).update());
        fillingStatements("0003-rollup-of-cycles")
                .forEach(statement -> jdbc.sql(statement).update());

        assertThat(proof.violations())
                .noneMatch(wrong -> wrong.contains("consumption_customer_daily"))
                .noneMatch(wrong -> wrong.contains("consumption_service_daily"))
                .noneMatch(wrong -> wrong.contains("consumption_customer_cycle"))
                .anyMatch(wrong -> wrong.contains("consumption_partner_daily"));
    }

    private static Stream<String> fillingStatements(String file) throws IOException {
        var changes = new ClassPathResource("db/changelog/consumption/%s.sql".formatted(file))
                .getContentAsString(StandardCharsets.UTF_8);
        var filling = changes.substring(changes.indexOf("insert into"), changes.lastIndexOf("--rollback"));
        return Stream.of(filling.split(";")).filter(statement -> !statement.isBlank());
    }

    private void add(Rollup rollup, int dayAndType) {
        jdbc.sql(rollup.addingLines("""
                select 202409 as cycle, 5 as partner_id, 1 as customer_id, 2 as service_id,
                       date('2024-09-01') + interval ? day as day, 0 as manager_id, ? as association_type,
                       'CNY' as currency, -7 as import_id, 1.5 as due, 2 as official
                """)).params(dayAndType, dayAndType).update();
    }
}
