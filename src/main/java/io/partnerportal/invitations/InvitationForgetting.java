package io.partnerportal.invitations;

import io.partnerportal.tasks.Housekeeping;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forgets whom invitations were for that led to no customer, some time after they were over. */
@Component
class InvitationForgetting implements Housekeeping {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Duration kept;

    InvitationForgetting(JdbcClient jdbc, Clock clock, @Value("${portal.outreach.contact-days}") int days) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.kept = Duration.ofDays(days);
    }

    @Override
    public void tidy() {
        jdbc.sql("""
                update customer_invitation set recipient = null, recipient_name = '', forgotten = true
                 where not forgotten and state in ('OPEN', 'FAILED', 'WITHDRAWN') and expires_at < :oldest
                 limit 1000
                """).param("oldest", clock.instant().minus(kept)).update();
    }
}
