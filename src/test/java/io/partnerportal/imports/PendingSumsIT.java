package io.partnerportal.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnerportal.IntegrationTest;
import io.partnerportal.consumptionlines.DailySums;
import io.partnerportal.consumptionlines.RollupKey;
import io.partnerportal.consumptionlines.RollupsMatchLines;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** What chunks noted is added once, in however many goes, and whatever is interrupted in between. */
@IntegrationTest
class PendingSumsIT {

    private static final long IMPORT = -7;

    @Autowired
    DataSource database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RollupsMatchLines proof;

    private Connection connection;

    @BeforeEach
    void three_chunks_that_have_a_row_in_common() {
        connection = DataSourceUtils.getConnection(database);
        jdbc.sql("""
                insert into consumption_import (id, public_id, status, decision, file_name, sha256, bytes, requested_by,
                                                registered_at)
                values (?, repeat('7', 32), 'LOADING', 'ADD', 'bill.csv', repeat('7', 64), 1, 'test', now())
                """).params(IMPORT).update();
        for (int chunk = 0; chunk < 3; chunk++) {
            var sums = new DailySums();
            sums.add(key(1), BigDecimal.TEN, BigDecimal.TWO);
            sums.add(key(2 + chunk), BigDecimal.ONE, BigDecimal.ONE);
            jdbc.sql("""
                    insert into consumption_import_chunk (import_id, chunk, first_line, last_line, line_count, waiting,
                                                          loaded_at, sums)
                    values (?, ?, 1, 2, 2, 0, now(), ?)
                    """).params(IMPORT, chunk, sums.packed()).update();
        }
    }

    @Test
    void all_are_added_in_one_go_where_they_fit() throws SQLException {
        assertThat(go(PendingSums.MOST_ROWS)).isTrue();

        assertThat(pending()).isZero();
        assertThat(added()).isEqualTo("33 6 4");
        assertThat(go(PendingSums.MOST_ROWS)).as("nothing is left").isFalse();
        assertThat(added()).isEqualTo("33 6 4");
    }

    @Test
    void chunk_by_chunk_comes_to_the_same() throws SQLException {
        assertThat(go(1)).isTrue();
        assertThat(pending()).isEqualTo(2);
        assertThat(added()).isEqualTo("11 2 2");

        while (go(1)) {
            assertThat(pending()).isLessThan(2);
        }
        assertThat(added()).isEqualTo("33 6 4");
    }

    @Test
    void a_go_that_was_taken_back_is_made_again() throws SQLException {
        go(1);
        var before = connection.setSavepoint();
        go(1);
        assertThat(pending()).isEqualTo(1);
        connection.rollback(before);
        assertThat(pending()).isEqualTo(2);

        while (go(3)) {
            assertThat(pending()).isZero();
        }
        assertThat(added()).isEqualTo("33 6 4");
    }

    @Test
    void sums_that_were_forgotten_behind_a_published_bill_are_noticed() {
        jdbc.sql("""
                insert into consumption_daily (cycle, partner_id, customer_id, service_id, day, manager_id,
                                               association_type, currency, import_id, expenditure, refund, official,
                                               line_count, zero_count)
                values (202409, 5, 1, 2, '2024-09-03', 0, 2, 'CNY', ?, 1, 0, 1, 1, 0)
                """).params(IMPORT).update();
        assertThat(proof.violations()).as("of a bill that is being loaded").noneMatch(PendingSumsIT::isDaily);

        jdbc.sql("update consumption_import set status = 'PUBLISHED' where id = ?")
                .params(IMPORT)
                .update();

        assertThat(proof.violations()).anyMatch(PendingSumsIT::isDaily);
    }

    private static boolean isDaily(String violation) {
        return violation.startsWith("import -7,") && violation.contains(": consumption_daily is");
    }

    private boolean go(int mostRows) throws SQLException {
        return new PendingSums(connection, IMPORT, mostRows).addSome();
    }

    private int pending() {
        return jdbc.sql("select count(*) from consumption_import_chunk where import_id = ? and sums is not null")
                .params(IMPORT)
                .query(Integer.class)
                .single();
    }

    /** Expenditure, lines and rows. */
    private String added() {
        return jdbc.sql("""
                select concat_ws(' ', round(sum(expenditure)), sum(line_count), count(*))
                  from consumption_daily where import_id = ?
                """).params(IMPORT).query(String.class).single();
    }

    private static RollupKey key(long customer) {
        return new RollupKey(202409, 5, customer, 2, LocalDate.of(2024, 9, 3), 0, 2, "CNY");
    }
}
