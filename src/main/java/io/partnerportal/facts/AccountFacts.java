package io.partnerportal.facts;

import io.partnerportal.identity.Open;
import io.partnerportal.kernel.Rows;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers the rules of other modules: what is known of an account on a day. */
@Service
@Transactional(readOnly = true)
@Open(
        "asked by the doors of other modules, which check their own permission and scope and pass a key that never leaves the server")
public class AccountFacts {

    private record Row(FactKind kind, String value, boolean holds) {}

    private final JdbcClient jdbc;

    AccountFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param account database key of the account */
    public KnownFacts of(long account, LocalDate day) {
        var values = new EnumMap<FactKind, String>(FactKind.class);
        var onceNewCustomer = false;
        for (var row : rows(account, day)) {
            if (row.holds()) {
                values.put(row.kind(), row.value());
            } else {
                onceNewCustomer |= row.kind() == FactKind.NEW_CUSTOMER;
            }
        }
        return new KnownFacts(values, onceNewCustomer);
    }

    private List<Row> rows(long account, LocalDate day) {
        return Rows.list(
                jdbc.sql("""
                select kind, value, valid_to > :day as holds
                  from account_fact
                 where account_id = :account and valid_from <= :day and valid_from < valid_to
                """).param("account", account).param("day", day).query(Row.class));
    }
}
