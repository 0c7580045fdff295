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

    /** The newest first. */
    public List<MailRow> page(MailFilter filter, MailRow.Key after, int limit) {
        return Rows.list(bind(
                        MAILS + where(filter) + " and created_at <= :at and (created_at < :at or id < :id)"
                                + " order by created_at desc, id desc limit :limit",
                        filter)
                .param("now", clock.instant())
                .param("at", after.createdAt())
                .param("id", after.id())
                .param("limit", limit)
                .query(MailRow.class));
    }

    /** @param most where counting stops */
    public int count(MailFilter filter, int most) {
        return bind("select count(*) from (select id from mail" + where(filter) + " limit :most) found", filter)
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    private static String where(MailFilter filter) {
        return " where recipient like :recipient" + (filter.status() == null ? "" : " and status = :status");
    }

    private JdbcClient.StatementSpec bind(String sql, MailFilter filter) {
        return jdbc.sql(sql)
                .param("recipient", filter.recipient().strip().replaceAll("[\\\\%_]", "\\\\$0") + "%")
                .param(
                        "status",
                        filter.status() == null ? null : filter.status().name());
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
