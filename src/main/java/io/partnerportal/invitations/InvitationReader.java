package io.partnerportal.invitations;

import io.partnerportal.associations.RelationsInReach;
import io.partnerportal.identity.Scope;
import io.partnerportal.kernel.BusinessCalendar;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rows;
import io.partnerportal.links.InvitationRows;
import io.partnerportal.links.InvitationState;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a partner's invitations; a manager's reach ends at the own ones, a director's at those of the own managers. */
@Component
class InvitationReader {

    private static final String FROM = """
             from customer_invitation i
              join portal_user u on u.id = i.inviter_id
              left join mail m on m.public_id = i.mail_id
              left join account c on c.id = i.customer_id
             where i.partner_id = :partner
               and\s""" + RelationsInReach.whose("i.inviter_id") + "\n";

    private static final String INVITATIONS = """
            select i.id, i.public_id, i.channel, i.type, i.language, i.recipient, i.recipient_name,
                   u.display_name as inviter, i.failure, i.failed_at, i.created_at, i.sent_at, i.expires_at, i.ended_at,
                   i.generation, m.status as delivery, m.last_reason as delivery_reason, c.name as customer,
                   %s
            """.formatted(InvitationRows.state("i")) + FROM;

    private static final String FILTER = """
               and (:text = '' or locate(:text, i.recipient_name) > 0 or locate(:text, i.recipient) > 0
                    or locate(:text, u.display_name) > 0)
               and (:channel is null or i.channel = :channel)
               and (:type is null or i.type = :type)
               and (:from is null or i.created_at >= :from)
               and (:until is null or i.created_at < :until)
            """;

    private static final String BELOW = " and (i.created_at <= :at and (i.created_at < :at or i.id < :id))\n";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final BusinessCalendar calendar;

    InvitationReader(JdbcClient jdbc, Clock clock, BusinessCalendar calendar) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.calendar = calendar;
    }

    List<InvitationRow> page(Scope.Partner own, InvitationFilter filter, InvitationRow.Key after, int limit) {
        return Rows.list(filtered(INVITATIONS + FILTER + state(filter.state()) + BELOW + """
                         order by i.created_at desc, i.id desc
                         limit :limit
                        """, own, filter)
                .param("at", after.createdAt())
                .param("id", after.id())
                .param("limit", limit)
                .query(InvitationRow.class));
    }

    int count(Scope.Partner own, InvitationFilter filter, int most) {
        var counted =
                "select count(*) from (select i.id" + FROM + FILTER + state(filter.state()) + " limit :most) some";
        return filtered(counted, own, filter)
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    Optional<InvitationRow> find(Scope.Partner own, PublicId invitation) {
        return own(INVITATIONS + " and i.public_id = :id", own)
                .param("id", invitation.value())
                .query(InvitationRow.class)
                .optional();
    }

    private JdbcClient.StatementSpec filtered(String sql, Scope.Partner own, InvitationFilter filter) {
        return own(sql, own)
                .param("text", filter.text().strip())
                .param(
                        "channel",
                        filter.channel() == null ? null : filter.channel().name())
                .param("type", filter.type() == null ? null : filter.type().name())
                .param("from", start(filter.from()))
                .param(
                        "until",
                        filter.until() == null ? null : start(filter.until().plusDays(1)));
    }

    private JdbcClient.StatementSpec own(String sql, Scope.Partner own) {
        return RelationsInReach.bindWhose(jdbc.sql(sql), own)
                .param("partner", own.organisation())
                .param("now", clock.instant());
    }

    /** The stored states, so that the index serves them; what is over is told from the rest by its end. */
    private static String state(@Nullable InvitationState state) {
        return switch (state) {
            case null -> "";
            case OPEN -> " and i.state = 'OPEN' and i.expires_at > :now\n";
            case FAILED -> " and i.state = 'FAILED' and i.expires_at > :now\n";
            case EXPIRED -> " and i.state in ('OPEN', 'FAILED') and i.expires_at <= :now\n";
            case ACCEPTED -> " and i.state = 'ACCEPTED'\n";
            case WITHDRAWN -> " and i.state = 'WITHDRAWN'\n";
        };
    }

    private @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(calendar.zone()).toInstant();
    }
}
