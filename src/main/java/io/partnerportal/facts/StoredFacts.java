package io.partnerportal.facts;

import io.partnerportal.kernel.Period;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rows;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of facts, as the door that changes it sees it. */
@Component
class StoredFacts {

    /** @param validTo first day it no longer holds, {@link Period#OPEN} while nobody knows */
    record Fact(long id, String account, FactKind kind, String value, LocalDate validFrom, LocalDate validTo) {

        String lastDay() {
            return validTo.minusDays(1).toString();
        }
    }

    private record Way(FactKind kind, LocalDate validFrom) {}

    private static final String FACTS = """
            select f.id, a.name as account, f.kind, f.value, f.valid_from, f.valid_to
              from account_fact f
              join account a on a.id = f.account_id
            """;

    private final JdbcClient jdbc;

    StoredFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Fact> lock(PublicId id) {
        return jdbc.sql(FACTS + " where f.public_id = :id for update")
                .param("id", id.value())
                .query(Fact.class)
                .optional();
    }

    /** The fact of a kind without a last day that began before a day. */
    Optional<Fact> openBefore(long account, FactKind kind, LocalDate day) {
        return jdbc.sql(FACTS + """
                         where f.account_id = :account and f.kind = :kind
                           and f.valid_from < :day and f.valid_to = :open
                        """)
                .param("account", account)
                .param("kind", kind.name())
                .param("day", day)
                .param("open", Period.OPEN)
                .query(Fact.class)
                .optional();
    }

    /** First day of the fact that excludes the wish on one of its days. */
    Optional<LocalDate> inTheWay(long account, NewFact wish) {
        return Rows.list(jdbc.sql("""
                        select kind, valid_from
                          from account_fact
                         where account_id = :account and valid_from < valid_to
                           and valid_from < :end and valid_to > :from
                         order by valid_from
                        """)
                        .param("account", account)
                        .param("from", wish.from())
                        .param("end", end(wish))
                        .query(Way.class))
                .stream()
                .filter(way -> wish.kind().excludes(way.kind()))
                .map(Way::validFrom)
                .findFirst();
    }

    void insert(long id, PublicId publicId, long account, NewFact wish, String by, Instant at) {
        jdbc.sql("""
                insert into account_fact
                       (id, public_id, account_id, kind, value, valid_from, valid_to, note, recorded_by, recorded_at)
                values (:id, :publicId, :account, :kind, :value, :from, :to, :note, :by, :at)
                """)
                .param("id", id)
                .param("publicId", publicId.value())
                .param("account", account)
                .param("kind", wish.kind().name())
                .param("value", Objects.requireNonNullElse(wish.value(), ""))
                .param("from", wish.from())
                .param("to", end(wish))
                .param("note", wish.note().strip())
                .param("by", by)
                .param("at", at)
                .update();
    }

    void end(long id, LocalDate validTo, String by, Instant at, String note) {
        jdbc.sql("""
                update account_fact set valid_to = :to, ended_by = :by, ended_at = :at, end_note = :note where id = :id
                """)
                .param("to", validTo)
                .param("by", by)
                .param("at", at)
                .param("note", note)
                .param("id", id)
                .update();
    }

    private static LocalDate end(NewFact wish) {
        return wish.until() == null ? Period.OPEN : wish.until().plusDays(1);
    }
}
