package io.partnerportal.distribution;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is about to become a reseller, for the modules that would have the account be something else. */
@Component
public class Applications {

    private final JdbcClient jdbc;

    Applications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the account waits for a decision. */
    public boolean isOpen(long account) {
        return jdbc.sql("select count(*) from reseller_application where open_id = :account")
                        .param("account", account)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
