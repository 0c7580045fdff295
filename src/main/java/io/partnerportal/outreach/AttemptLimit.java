package io.partnerportal.outreach;

import io.partnerportal.kernel.BusinessCalendar;
import io.partnerportal.kernel.OwnTransaction;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts what a partner tries on one day, so that pre-registering is no way to find out who is whose customer. It counts
 * in a transaction of its own: what is refused afterwards stays counted.
 */
@Component
public class AttemptLimit {

    private final OwnTransaction ownTransaction;
    private final BusinessCalendar calendar;
    private final OutreachSettings settings;
    private final ApplicationEventPublisher events;

    AttemptLimit(
            OwnTransaction ownTransaction,
            BusinessCalendar calendar,
            OutreachSettings settings,
            ApplicationEventPublisher events) {
        this.ownTransaction = ownTransaction;
        this.calendar = calendar;
        this.settings = settings;
        this.events = events;
    }

    /** @throws TooManyAttempts today's are used up */
    public void count(long partner) {
        count(partner, 1);
    }

    /**
     * Counts several attempts, or none of them.
     *
     * @throws TooManyAttempts so many are no longer left today
     */
    public void count(long partner, int attempts) {
        var today = calendar.today();
        if (!ownTransaction.call(own -> take(own, partner, today, attempts))) {
            events.publishEvent(new AttemptsUsedUp(today.toString(), partner));
            throw new TooManyAttempts(settings.attempts());
        }
    }

    private boolean take(JdbcClient own, long partner, LocalDate day, int attempts) {
        // not "insert ignore": that shares the row with others who then all wait to change it
        own.sql("""
                insert into outreach_day (partner_id, day, attempts) values (:partner, :day, 0)
                on duplicate key update attempts = attempts
                """).param("partner", partner).param("day", day).update();
        return own.sql("""
                update outreach_day set attempts = attempts + :attempts
                 where partner_id = :partner and day = :day and attempts + :attempts <= :most
                """)
                        .param("attempts", attempts)
                        .param("partner", partner)
                        .param("day", day)
                        .param("most", settings.attempts())
                        .update()
                == 1;
    }
}
