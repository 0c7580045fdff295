package io.partnerportal.subaccounts;

import io.partnerportal.kernel.PublicId;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who of all nodes does a piece of work now. A turn must be renewed; after its time another run takes over,
 * and the old one notices before it commits anything more.
 */
@Component
public class Turns {

    private static final String RENEW = "update consumption_turn set held_till = ? where name = ? and holder = ?";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Duration length;

    Turns(JdbcClient jdbc, Clock clock, @Value("${portal.consumption.turn:PT60S}") Duration length) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.length = length;
    }

    /** Absent while another run holds it. */
    public Optional<Turn> take(Work work) {
        var turn = new Turn(work, PublicId.random().value());
        int taken = jdbc.sql("""
                update consumption_turn
                   set holder = :holder, held_till = :till
                 where name = :name
                   and (holder is null or held_till <= :now)
                """)
                .param("holder", turn.holder)
                .param("till", till())
                .param("name", work.name())
                .param("now", now())
                .update();
        return taken == 1 ? Optional.of(turn) : Optional.empty();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private LocalDateTime till() {
        return now().plus(length);
    }

    /** What is done by one run at a time. */
    public enum Work {
        IMPORT,
        MAPPING,
        PURGE
    }

    /** The right to do the work until it is taken by another. */
    public final class Turn implements AutoCloseable {

        private final Work work;
        private final String holder;

        private Turn(Work work, String holder) {
            this.work = work;
            this.holder = holder;
        }

        /** Renews within a transaction of somebody else's connection, which must not commit when this throws. */
        public void renew(Connection connection) throws SQLException {
            try (var statement = connection.prepareStatement(RENEW)) {
                statement.setObject(1, till());
                statement.setString(2, work.name());
                statement.setString(3, holder);
                check(statement.executeUpdate());
            }
        }

        public void renew() {
            check(jdbc.sql(RENEW).params(till(), work.name(), holder).update());
        }

        private void check(int renewed) {
            if (renewed == 0) {
                throw new TurnLost();
            }
        }

        @Override
        public void close() {
            jdbc.sql("update consumption_turn set holder = null where name = :name and holder = :holder")
                    .param("name", work.name())
                    .param("holder", holder)
                    .update();
        }
    }

    /** Another run took over, or the work was called off. */
    public static final class TurnLost extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
