package io.partnerportal.transfers;

import io.partnerportal.associations.AssociationType;
import io.partnerportal.kernel.BusinessCalendar;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rows;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads transfers for the doors, each of which says whose. */
@Component
class TransferReader {

    /** Whose transfers a statement reads; binds {@code :whose}. */
    enum Whose {
        EVERYBODYS("true"),
        /** Those a reseller takes part in, and those among a distributor's resellers. */
        PARTNERS("(t.giver_id = :whose or t.receiver_id = :whose or t.distributor_id = :whose)");

        private final String condition;

        Whose(String condition) {
            this.condition = condition;
        }
    }

    private static final String TABLES = """
              from customer_transfer t
              join relation r on r.id = t.relation_id
              join account c on c.id = t.customer_id
              join account g on g.id = t.giver_id
              join account x on x.id = t.receiver_id
              join account d on d.id = t.distributor_id
             where\s""";

    private static final String ROWS = """
            select t.id, t.public_id, c.display_name as customer, c.name as account_name, r.type,
                   g.display_name as giver, t.giver_agreed_by, t.giver_agreed_at,
                   x.display_name as receiver, t.receiver_agreed_by, t.receiver_agreed_at,
                   d.display_name as distributor, t.state, t.asked_by, t.asked_at, t.reason,
                   t.closed_by, t.closed_at, t.close_reason, t.refused_by,
                   case :whose when t.giver_id then 'GIVER' when t.receiver_id then 'RECEIVER' end as own
            """ + TABLES;

    private static final String FILTER = """
               and (:text = '' or locate(:text, c.display_name) > 0 or locate(:text, c.name) > 0
                    or locate(:text, g.display_name) > 0 or locate(:text, x.display_name) > 0)
               and (:state is null or t.state = :state)
               and (:side is null or :side = if(t.giver_id = :whose, 'GIVER', if(t.receiver_id = :whose, 'RECEIVER', '')))
               and (:customer is null or c.public_id = :customer)
               and (:from is null or t.asked_at >= :from)
               and (:until is null or t.asked_at < :until)
            """;

    /** A row as the statement gives it. */
    private record Read(
            long id,
            String publicId,
            String customer,
            String accountName,
            AssociationType type,
            String giver,
            @Nullable String giverAgreedBy,
            @Nullable Instant giverAgreedAt,
            String receiver,
            @Nullable String receiverAgreedBy,
            @Nullable Instant receiverAgreedAt,
            String distributor,
            TransferState state,
            String askedBy,
            Instant askedAt,
            String reason,
            @Nullable String closedBy,
            @Nullable Instant closedAt,
            String closeReason,
            @Nullable TransferSide refusedBy,
            @Nullable TransferSide own) {

        TransferRow row() {
            return new TransferRow(
                    id,
                    publicId,
                    customer,
                    accountName,
                    type,
                    new TransferRow.Party(giver, deed(giverAgreedBy, giverAgreedAt, "")),
                    new TransferRow.Party(receiver, deed(receiverAgreedBy, receiverAgreedAt, "")),
                    distributor,
                    state,
                    new TransferRow.Deed(askedBy, askedAt, reason),
                    deed(closedBy, closedAt, closeReason),
                    refusedBy,
                    own);
        }

        private static TransferRow.@Nullable Deed deed(@Nullable String by, @Nullable Instant at, String reason) {
            return at == null ? null : new TransferRow.Deed(Objects.requireNonNullElse(by, ""), at, reason);
        }
    }

    private final JdbcClient jdbc;
    private final BusinessCalendar calendar;

    TransferReader(JdbcClient jdbc, BusinessCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    /** The newest first. */
    List<TransferRow> page(Whose whose, long who, TransferFilter filter, long after, int limit) {
        var sql = ROWS + whose.condition + "\n" + FILTER + " and t.id < :after order by t.id desc limit :limit";
        return rows(filtered(sql, who, filter).param("after", after).param("limit", limit));
    }

    /** @param most where counting stops */
    int count(Whose whose, long who, TransferFilter filter, int most) {
        var sql = "select count(*) from (select t.id " + TABLES + whose.condition + "\n" + FILTER + " limit :most) k";
        return filtered(sql, who, filter)
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    Optional<TransferRow> find(Whose whose, long who, PublicId transfer) {
        return rows(jdbc.sql(ROWS + whose.condition + " and t.public_id = :transfer")
                        .param("whose", who)
                        .param("transfer", transfer.value()))
                .stream()
                .findFirst();
    }

    /** Those that wait for a reseller's own answer, the newest first. */
    List<TransferRow> waiting(long reseller, int limit) {
        return rows(jdbc.sql(ROWS + """
                         t.state = 'WAITING'
                           and (t.giver_id = :whose and t.giver_agreed_at is null
                                or t.receiver_id = :whose and t.receiver_agreed_at is null)
                         order by t.id desc
                         limit :limit
                        """).param("whose", reseller).param("limit", limit));
    }

    private static List<TransferRow> rows(StatementSpec statement) {
        return Rows.list(statement.query(Read.class)).stream().map(Read::row).toList();
    }

    private StatementSpec filtered(String sql, long who, TransferFilter filter) {
        return jdbc.sql(sql)
                .param("whose", who)
                .param("text", filter.text().strip())
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("side", filter.side() == null ? null : filter.side().name())
                .param(
                        "customer",
                        filter.customer() == null ? null : filter.customer().value())
                .param("from", begin(filter.from()))
                .param(
                        "until",
                        filter.until() == null ? null : begin(filter.until().plusDays(1)));
    }

    private @Nullable Instant begin(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(calendar.zone()).toInstant();
    }
}
