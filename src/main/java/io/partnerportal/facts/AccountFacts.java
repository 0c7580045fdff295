package io.partnerportal.facts;

import io.partnerportal.identity.Open;
import io.partnerportal.kernel.Period;
import io.partnerportal.kernel.Rows;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers the rules of other modules: what is known of an account on a day. */
@Service
@Transactional(readOnly = true)
@Open(
        "asked by the doors of other modules, which check their own permission and scope and pass a key that never leaves the server")
public class AccountFacts {

    private record Row(
            long accountId, FactKind kind, String value, LocalDate validFrom, LocalDate validTo, boolean holds) {

        Period days() {
            return new Period(validFrom, validTo.equals(Period.OPEN) ? null : validTo);
        }
    }

    private final JdbcClient jdbc;

    AccountFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param account database key of the account */
    public KnownFacts of(long account, LocalDate day) {
        return of(List.of(account), day).getOrDefault(account, KnownFacts.NOTHING);
    }

    /** As {@link #of(long, LocalDate)}, for a page of accounts at once; absent of whom nothing is known. */
    public Map<Long, KnownFacts> of(Collection<Long> accounts, LocalDate day) {
        var gathered = new HashMap<Long, Gathered>();
        if (!accounts.isEmpty()) {
            rows(accounts, day)
                    .forEach(row -> gathered.computeIfAbsent(row.accountId(), _ -> new Gathered())
                            .add(row));
        }
        var known = new HashMap<Long, KnownFacts>();
        gathered.forEach((account, facts) -> known.put(account, facts.known()));
        return known;
    }

    /** What ended before what goes on. */
    private List<Row> rows(Collection<Long> accounts, LocalDate day) {
        return Rows.list(
                jdbc.sql("""
                select account_id, kind, value, valid_from, valid_to, valid_to > :day as holds
                  from account_fact
                 where account_id in (:accounts) and valid_from <= :day and valid_from < valid_to
                 order by valid_to > :day, valid_from
                """).param("accounts", accounts).param("day", day).query(Row.class));
    }

    private static final class Gathered {

        private final Map<FactKind, String> values = new EnumMap<>(FactKind.class);
        private @Nullable Period newCustomerDays;

        void add(Row row) {
            if (row.holds()) {
                values.put(row.kind(), row.value());
            }
            if (row.kind() == FactKind.NEW_CUSTOMER) {
                newCustomerDays = row.days();
            }
        }

        KnownFacts known() {
            return new KnownFacts(values, newCustomerDays);
        }
    }
}
