package io.partnerportal.database;

import io.partnerportal.kernel.Refusal;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Refuses to start on connections that would let a limited quantity be overspent: MariaDB only refuses a lost
 * update under repeatable read with snapshot isolation on (decision 14).
 */
@Component
class IsolationCheck implements SmartInitializingSingleton {

    private final JdbcClient jdbc;

    IsolationCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Plain selects: an aggregate query prints 0 while the variable is on. */
    @Override
    public void afterSingletonsInstantiated() {
        expect("select @@innodb_snapshot_isolation", "1");
        expect("select @@tx_isolation", "REPEATABLE-READ");
    }

    private void expect(String statement, String expected) {
        var found = jdbc.sql(statement).query(String.class).single();
        if (!expected.equals(found)) {
            throw new Refusal("The database answers \"%s\" with %s, not %s.".formatted(statement, found, expected));
        }
    }
}
