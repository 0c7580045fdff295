package io.partnerportal.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.partnerportal.GivenPeople;
import io.partnerportal.PortalTest;
import io.partnerportal.TestCallers;
import io.partnerportal.TestDatabase;
import io.partnerportal.directory.DirectoryService;
import io.partnerportal.directory.Reason;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.OwnTransaction;
import io.partnerportal.organisations.PartnerOnboarded;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long a person waits for rows that somebody else holds. */
@PortalTest
class LockWaitIT {

    private static final String WAIT = "select @@session.innodb_lock_wait_timeout";
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @Autowired
    DirectoryService directory;

    @Autowired
    DataSource pool;

    @Autowired
    OwnTransaction own;

    @Autowired
    GivenPeople given;

    @Autowired
    JdbcClient jdbc;

    private PartnerOnboarded partner;

    @BeforeEach
    void a_partner() {
        partner = given.aSolutionProvider();
    }

    @Test
    void whoever_meets_a_row_that_stays_locked_is_told_after_seconds_and_nothing_changes() throws SQLException {
        try (var other = TestDatabase.connect()) {
            hold(other);
            var start = System.nanoTime();

            assertThatExceptionOfType(HeldByAnother.class)
                    .isThrownBy(this::suspend)
                    .matches(told -> told.key().equals("database.held-by-another"));

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(PATIENCE);
            other.rollback();
        }
        assertThat(status()).isEqualTo("ACTIVE");

        suspend();

        assertThat(status()).isEqualTo("SUSPENDED");
    }

    @Test
    void every_connection_of_the_portal_waits_for_seconds_only() {
        assertThat(jdbc.sql(WAIT).query(Integer.class).single()).isEqualTo(3);
        int besides = own.call(client -> client.sql(WAIT).query(Integer.class).single());
        assertThat(besides).isEqualTo(3);
    }

    @Test
    void a_url_with_session_variables_of_its_own_changes_nothing_about_that() throws SQLException {
        var settings = new HikariConfig();
        pool.unwrap(HikariDataSource.class).copyStateTo(settings);
        var url = settings.getJdbcUrl();
        settings.setJdbcUrl(url + (url.contains("?") ? "&" : "?") + "sessionVariables=innodb_lock_wait_timeout=49");
        settings.setPoolName("strangers");
        settings.setMaximumPoolSize(1);
        try (var strangers = new HikariDataSource(settings)) {
            assertThat(JdbcClient.create(strangers)
                            .sql(WAIT)
                            .query(Integer.class)
                            .single())
                    .isEqualTo(3);
        }
    }

    private void hold(Connection other) throws SQLException {
        other.setAutoCommit(false);
        try (var statement = other.prepareStatement("select id from account where id = ? for update")) {
            statement.setLong(1, partner.id());
            statement.executeQuery();
        }
    }

    private void suspend() {
        try (var _ = ActingAs.of(TestCallers.operator(Permission.OPERATE_ACCOUNTS))) {
            directory.suspend(partner.publicId(), new Reason("合同到期"));
        }
    }

    private String status() {
        return jdbc.sql("select status from account where id = ?")
                .params(partner.id())
                .query(String.class)
                .single();
    }
}
