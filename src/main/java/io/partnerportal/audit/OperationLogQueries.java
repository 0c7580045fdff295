package io.partnerportal.audit;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.identity.Scope;
import io.partnerportal.kernel.BusinessCalendar;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rows;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the operation log, newest first: the operator all of it, a partner what belongs to its account. */
@Service
@Transactional(readOnly = true)
@Allowed(Permission.OPERATIONS_READ)
public class OperationLogQueries {

    private static final LocalDate BEFORE_ALL = LocalDate.of(1970, 1, 1);
    private static final LocalDate AFTER_ALL = LocalDate.of(9998, 12, 31);

    private static final String SELECT = """
            select id, public_id, happened_at, actor, address, action, object, outcome, before_json, after_json
            """;

    private final JdbcClient jdbc;
    private final BusinessCalendar calendar;
    private final CurrentCaller caller;

    OperationLogQueries(JdbcClient jdbc, BusinessCalendar calendar, CurrentCaller caller) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.caller = caller;
    }

    public List<OperationRow> page(OperationFilter filter, OperationRow.Key after, int limit) {
        return Rows.list(filtered(
                        SELECT,
                        filter,
                        " and happened_at <= :at and (happened_at < :at or id < :id)"
                                + " order by happened_at desc, id desc limit :limit")
                .param("at", after.happenedAt())
                .param("id", after.id())
                .param("limit", limit)
                .query(OperationRow.class));
    }

    /** How many records the filter leaves; counting stops at {@code most}. */
    public long count(OperationFilter filter, long most) {
        return filtered("select count(*) from (select 1", filter, " limit :most) found")
                .param("most", most)
                .query(Long.class)
                .single();
    }

    public Optional<OperationRow> find(PublicId id) {
        return scoped(SELECT + " from operation_log where public_id = :publicId and " + inScope())
                .param("publicId", id.value())
                .query(OperationRow.class)
                .optional();
    }

    /** Message keys of what was ever done. */
    public List<String> actions() {
        return Rows.list(scoped("select distinct action from operation_log where " + inScope() + " order by action")
                .query(String.class));
    }

    private StatementSpec filtered(String select, OperationFilter filter, String end) {
        var action = filter.action() == null ? "" : " and action = :action";
        var outcome = filter.outcome() == null ? "" : " and outcome = :outcome";
        return scoped(select + " from operation_log where " + inScope() + """
                           and happened_at >= :from and happened_at < :until
                           and (actor like :text or actor like :user or object like :text)
                        """ + action + outcome + end)
                .param("from", startOf(filter.from() == null ? BEFORE_ALL : filter.from()))
                .param("until", startOf((filter.until() == null ? AFTER_ALL : filter.until()).plusDays(1)))
                .param("text", beginning(filter.text().strip()))
                .param("user", beginning(inOwnAccount(filter.text().strip())))
                .param("action", filter.action())
                .param(
                        "outcome",
                        filter.outcome() == null ? null : filter.outcome().name());
    }

    /** Nothing is written down for customers to read. */
    private String inScope() {
        return switch (caller.scope()) {
            case Scope.Operator _ -> "1 = 1";
            case Scope.Partner _ -> "tenant_id = :tenant";
            case Scope.Customer _ -> "1 = 0";
        };
    }

    private StatementSpec scoped(String sql) {
        long tenant = caller.scope() instanceof Scope.Partner partner ? partner.organisation() : 0;
        return jdbc.sql(sql).param("tenant", tenant);
    }

    /** A member is written down as {@code account/user}; within the account one looks for the user. */
    private String inOwnAccount(String user) {
        var account = caller.get().name().replaceFirst("/.*", "");
        return caller.scope() instanceof Scope.Partner ? account + "/" + user : user;
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(calendar.zone()).toInstant();
    }

    private static String beginning(String text) {
        return text.replaceAll("[\\\\%_]", "\\\\$0") + "%";
    }
}
