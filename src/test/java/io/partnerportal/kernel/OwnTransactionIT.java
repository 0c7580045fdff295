package io.partnerportal.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.zaxxer.hikari.HikariDataSource;
import io.partnerportal.PortalTest;
import io.partnerportal.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A pool of two connections, as the portal's is when nearly all of it is taken. */
@PortalTest
@Timeout(60)
class OwnTransactionIT {

    private static final int CONNECTIONS = 2;
    private static final int PEOPLE = 8;

    private HikariDataSource pool;
    private OwnTransaction own;
    private JdbcClient jdbc;
    private TransactionTemplate transaction;

    @BeforeEach
    void a_small_pool() throws SQLException {
        var access = TestDatabase.access();
        pool = new HikariDataSource();
        pool.setJdbcUrl(access.url());
        pool.setUsername(access.user());
        pool.setPassword(access.password());
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setConnectionTimeout(10_000);
        own = new OwnTransaction(pool);
        jdbc = JdbcClient.create(pool);
        transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
    }

    @AfterEach
    void closed() {
        own.close();
        pool.close();
    }

    @Test
    void keys_are_made_though_everybody_who_asks_holds_a_connection() throws Exception {
        var ids = new Ids(own);
        var made = Collections.synchronizedSet(new HashSet<Long>());
        var perPerson = 2 * Ids.BLOCK / PEOPLE;

        inParallel(() -> transaction.execute(_ -> {
            jdbc.sql("select 1").query(Integer.class).single();
            return made.addAll(take(ids, perPerson));
        }));

        assertThat(made).hasSize(PEOPLE * perPerson);
    }

    @Test
    void what_was_done_on_its_own_stays_when_the_rest_is_taken_back() {
        var before = reserved();

        assertThatIllegalStateException()
                .isThrownBy(() -> transaction.executeWithoutResult(_ -> {
                    own.call(OwnTransactionIT::reserve);
                    throw new IllegalStateException("taken back");
                }));

        assertThat(reserved()).isGreaterThan(before);
    }

    private static Set<Long> take(Ids ids, int count) {
        var taken = new HashSet<Long>();
        IntStream.range(0, count).forEach(_ -> taken.add(ids.next()));
        return taken;
    }

    private static int reserve(JdbcClient jdbc) {
        return jdbc.sql("update id_block set reserved = reserved + 1").update();
    }

    private long reserved() {
        return jdbc.sql("select reserved from id_block").query(Long.class).single();
    }

    private static void inParallel(Callable<Boolean> work) throws Exception {
        try (var people = Executors.newFixedThreadPool(PEOPLE)) {
            for (var done : people.invokeAll(new ArrayList<>(Collections.nCopies(PEOPLE, work)))) {
                assertThat(done.get()).isTrue();
            }
        }
    }
}
