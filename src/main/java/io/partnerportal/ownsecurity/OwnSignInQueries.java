package io.partnerportal.ownsecurity;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.Rows;
import io.partnerportal.signin.CurrentSignIn;
import io.partnerportal.signin.SignInSettings;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the reader is signed in, and who tried to be. */
@Service
@Transactional(readOnly = true)
@Allowed(Permission.OWN_SECURITY)
public class OwnSignInQueries {

    private final JdbcClient jdbc;
    private final CurrentCaller caller;
    private final CurrentSignIn current;
    private final Clock clock;
    private final SignInSettings settings;

    OwnSignInQueries(
            JdbcClient jdbc, CurrentCaller caller, CurrentSignIn current, Clock clock, SignInSettings settings) {
        this.jdbc = jdbc;
        this.caller = caller;
        this.current = current;
        this.clock = clock;
        this.settings = settings;
    }

    /** Newest first; those whose time is over are left out. */
    public List<OwnSignIn> open() {
        return Rows.list(jdbc.sql("""
                select id, address, agent, signed_in_at, last_active_at, id = :current as current
                  from sign_in
                 where user_id = :user
                   and ended_at is null
                   and signed_in_at > :oldest
                   and last_active_at > :idle
                 order by signed_in_at desc, id desc
                """)
                .param("current", current.id().orElse(0L))
                .param("user", caller.get().user())
                .param("oldest", clock.instant().minus(settings.absolute()))
                .param("idle", clock.instant().minus(settings.idle()))
                .query(OwnSignIn.class));
    }

    /** Attempts of the last 180 days, newest first. */
    public List<OwnAttempt> history(OwnAttempt.Key after, int limit) {
        return Rows.list(jdbc.sql("""
                select id, happened_at, address, agent, outcome
                  from sign_in_attempt
                 where user_id = :user
                   and happened_at <= :at
                   and (happened_at < :at or id < :id)
                 order by happened_at desc, id desc
                 limit :limit
                """)
                .param("user", caller.get().user())
                .param("at", after.happenedAt())
                .param("id", after.id())
                .param("limit", limit)
                .query(OwnAttempt.class));
    }
}
