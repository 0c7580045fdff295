package io.partnerportal.accounts;

import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Open;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is known of accounts without any permission. */
@Service
@Transactional(readOnly = true)
@Open("reads the caller's own account, and whether there is any at all")
public class AccountQueries {

    private final JdbcClient jdbc;
    private final CurrentCaller caller;

    AccountQueries(JdbcClient jdbc, CurrentCaller caller) {
        this.jdbc = jdbc;
        this.caller = caller;
    }

    /** Key of the vendor's site the caller's account belongs to (S1); absent for the system and the command line. */
    public Optional<String> ownSite() {
        return jdbc.sql("select site from account where id = :account")
                .param("account", caller.get().account())
                .query(String.class)
                .optional();
    }

    /** Whether the portal has been set up. */
    public boolean anyAccount() {
        return jdbc.sql("select count(*) from (select id from account limit 1) one")
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
