package io.partnerportal.audit;

import io.partnerportal.kernel.Auditable;
import io.partnerportal.kernel.BusinessCalendar;
import io.partnerportal.tasks.Housekeeping;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Drops whole months of operation records when their days are over; an anchor keeps the rest provable. */
@Component
class OperationRetention implements Housekeeping {

    /** The records of a month were dropped. */
    private record MonthDropped(YearMonth month) implements Auditable {

        @Override
        public String action() {
            return "audit.audit.month-dropped";
        }

        @Override
        public String object() {
            return month.toString();
        }
    }

    private static final int PIECE = 10_000;

    private final JdbcClient jdbc;
    private final OperationChain chain;
    private final OperationSettings settings;
    private final BusinessCalendar calendar;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    OperationRetention(
            JdbcClient jdbc,
            OperationChain chain,
            OperationSettings settings,
            BusinessCalendar calendar,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.chain = chain;
        this.settings = settings;
        this.calendar = calendar;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** One month a turn is plenty. */
    @Override
    public void tidy() {
        transaction.executeWithoutResult(_ -> {
            var firstKept = YearMonth.from(calendar.today().minusDays(settings.keepDays()));
            oldest().filter(month -> month.isBefore(firstKept)).ifPresent(this::drop);
        });
        chain.anchor().ifPresent(anchor -> deleteUpTo(anchor.seal()));
    }

    /** Behind the anchor: what lies before it is dropped already, only not gone yet. */
    private Optional<YearMonth> oldest() {
        return jdbc.sql("select happened_at from operation_log where number > :dropped order by number limit 1")
                .param("dropped", chain.beginning().number())
                .query(Instant.class)
                .optional()
                .map(instant -> YearMonth.from(instant.atZone(calendar.zone())));
    }

    private void drop(YearMonth month) {
        var until = month.plusMonths(1).atDay(1).atStartOfDay(calendar.zone()).toInstant();
        var last = lastBefore(until);
        jdbc.sql("""
                insert into operation_anchor (number, link, until, dropped_at, proof)
                values (:number, :link, :until, :now, :proof)
                """)
                .param("number", last.number())
                .param("link", last.bytes())
                .param("until", until)
                .param("now", calendar.now())
                .param("proof", chain.proofOf(last, until))
                .update();
        events.publishEvent(new MonthDropped(month));
    }

    /** Piece by piece, since a month of millions is more than one transaction should take; a later turn goes on. */
    private void deleteUpTo(Seal last) {
        int deleted;
        do {
            deleted = jdbc.sql("delete from operation_log where number <= :last order by number limit :piece")
                    .param("last", last.number())
                    .param("piece", PIECE)
                    .update();
        } while (deleted == PIECE);
    }

    /** Up to the first record that stays, since one of a later month may have been sealed before a straggler. */
    private Seal lastBefore(Instant until) {
        return jdbc.sql("""
                select number, link
                  from operation_log
                 where number < coalesce((select min(number) from operation_log where happened_at >= :until),
                                         9223372036854775807)
                 order by number desc
                 limit 1
                """)
                .param("until", until)
                .query((row, _) -> Seal.of(row.getLong("number"), row.getBytes("link")))
                .single();
    }
}
