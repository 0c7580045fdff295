package io.partnerportal.protection;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which accounts ask for codes; none unless its administrator said so. */
@Component
class ProtectionSwitches {

    private final JdbcClient jdbc;
    private final Clock clock;

    ProtectionSwitches(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean isOn(long account) {
        return jdbc.sql("select turned_on from protection_switch where account_id = :account")
                .param("account", account)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    void turn(long account, boolean on) {
        jdbc.sql("""
                insert into protection_switch (account_id, turned_on, changed_at) values (:account, :on, :now)
                    on duplicate key update turned_on = :on, changed_at = :now
                """)
                .param("account", account)
                .param("on", on)
                .param("now", clock.instant())
                .update();
    }
}
