package io.partnerportal.facts;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.BusinessCalendar;
import io.partnerportal.kernel.Ids;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.Period;
import io.partnerportal.kernel.PublicId;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records facts about accounts and gives them a last day; nothing recorded is ever deleted. */
@Service
@Transactional
@Allowed(Permission.OPERATE_FACTS)
public class FactService {

    private record Account(long id, String name) {}

    private final JdbcClient jdbc;
    private final StoredFacts facts;
    private final Ids ids;
    private final BusinessCalendar calendar;
    private final CurrentCaller caller;
    private final ApplicationEventPublisher events;

    FactService(
            JdbcClient jdbc,
            StoredFacts facts,
            Ids ids,
            BusinessCalendar calendar,
            CurrentCaller caller,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.facts = facts;
        this.ids = ids;
        this.calendar = calendar;
        this.caller = caller;
        this.events = events;
    }

    /**
     * A new level or state takes over from the one still open; a flag that holds already is refused.
     *
     * @throws InvalidField a value breaks a rule, or facts would contradict each other on a day
     */
    public PublicId record(PublicId account, NewFact wish) {
        var owner = lock(account);
        wish.check();
        if (!wish.kind().isFlag()) {
            facts.openBefore(owner.id(), wish.kind(), wish.from())
                    .ifPresent(open -> endAt(open, owner.name(), wish.from().minusDays(1), wish.note()));
        }
        facts.inTheWay(owner.id(), wish).ifPresent(since -> {
            throw new FactOverlap(since);
        });
        var id = PublicId.random();
        facts.insert(ids.next(), id, owner.id(), wish, caller.get().name(), calendar.now());
        events.publishEvent(new FactRecorded(owner.name(), wish));
        return id;
    }

    /**
     * Gives a fact a last day, or an earlier one.
     *
     * @param lastDay the day before its first day when it never held
     * @throws InvalidField the fact is over by then, or the note is missing
     */
    public void end(PublicId fact, LocalDate lastDay, String note) {
        var stored = facts.lock(fact).orElseThrow(() -> new NotFound("facts.not-found"));
        NewFact.checkNote("note", note);
        if (lastDay.isBefore(stored.validFrom().minusDays(1))) {
            throw new InvalidField("lastDay", "facts.until-before-from");
        }
        if (!lastDay.plusDays(1).isBefore(stored.validTo())) {
            throw new InvalidField("lastDay", "facts.already-ended", stored.lastDay());
        }
        if (stored.kind().lastsWholeMonths() && lastDay.plusDays(1).getDayOfMonth() != 1) {
            throw new InvalidField("lastDay", "facts.until-last-of-month");
        }
        endAt(stored, stored.account(), lastDay, note.strip());
    }

    private void endAt(StoredFacts.Fact fact, String account, LocalDate lastDay, String note) {
        facts.end(fact.id(), lastDay.plusDays(1), caller.get().name(), calendar.now(), note);
        var before = fact.validTo().equals(Period.OPEN) ? null : fact.validTo().minusDays(1);
        events.publishEvent(new FactEnded(account, fact.kind(), fact.value(), fact.validFrom(), before, lastDay, note));
    }

    /** Two people who record of one account do so one after the other. */
    private Account lock(PublicId account) {
        return jdbc.sql("select id, name from account where public_id = :id and kind <> 'OPERATOR' for update")
                .param("id", account.value())
                .query(Account.class)
                .optional()
                .orElseThrow(() -> new NotFound("facts.account-not-found"));
    }
}
