package io.partnerportal.accesskeys;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.Rows;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the caller's own access keys and nobody else's. */
@Service
@Transactional(readOnly = true)
@Allowed(Permission.ACCESS_KEYS)
public class AccessKeyQueries {

    private final JdbcClient jdbc;
    private final CurrentCaller caller;

    AccessKeyQueries(JdbcClient jdbc, CurrentCaller caller) {
        this.jdbc = jdbc;
        this.caller = caller;
    }

    /** Oldest first. */
    public List<AccessKeyRow> own() {
        return Rows.list(jdbc.sql("""
                        select public_id, access_key, note, status, created_at, last_used_at, locked_until
                          from access_key
                         where user_id = :user
                         order by created_at, id
                        """).param("user", caller.get().user()).query(AccessKeyRow.class));
    }
}
