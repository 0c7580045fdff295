package io.partnerportal.mails;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rows;
import io.partnerportal.smtp.MailServers;
import io.partnerportal.smtp.SmtpServer;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the operator sees of mails: how far each is, never what it says. */
@Service
@Transactional(readOnly = true)
@Allowed(Permission.OPERATE_MAILS)
public class MailQueries {

    private static final String MAILS = """
            select id, public_id, template, recipient, status, coalesce(claimed_until > :now, false) as sending,
                   attempts, secret_kind, last_reason, last_answer, created_at, next_try_at, valid_until, finished_at
              from mail
            """;

    private final JdbcClient jdbc;
    private final MailServers servers;
    private final Clock clock;

    MailQueries(JdbcClient jdbc, MailServers servers, Clock clock) {
        this.jdbc = jdbc;
        this.servers = servers;
        this.clock = clock;
    }

    /**
     * The newest first.
     *
     * @param recipient beginning of the address, empty for all
     * @param status absent for all
     */
    public List<MailRow> page(String recipient, @Nullable MailStatus status, MailRow.Key after, int limit) {
        return Rows.list(jdbc.sql(MAILS + """
                         where created_at <= :at and (created_at < :at or id < :id)
                           and recipient like :recipient
                        """ + (status == null ? "" : " and status = :status") + """
                         order by created_at desc, id desc
                         limit :limit
                        """)
                .param("now", clock.instant())
                .param("at", after.createdAt())
                .param("id", after.id())
                .param("recipient", recipient.strip().replaceAll("[\\\\%_]", "\\\\$0") + "%")
                .param("status", status == null ? "" : status.name())
                .param("limit", limit)
                .query(MailRow.class));
    }

    public Optional<MailRow> find(PublicId id) {
        return jdbc.sql(MAILS + " where public_id = :id")
                .param("now", clock.instant())
                .param("id", id.value())
                .query(MailRow.class)
                .optional();
    }

    /** Host and port of the server mails leave through; absent while there is none and they wait. */
    public Optional<String> server() {
        return servers.current().map(SmtpServer::toString);
    }
}
