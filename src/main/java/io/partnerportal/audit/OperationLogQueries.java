package io.partnerportal.audit;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.BusinessCalendar;
import io.partnerportal.kernel.Rows;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the operator reads of the operation log, newest first. */
@Service
@Transactional(readOnly = true)
@Allowed(Permission.OPERATE_AUDIT)
public class OperationLogQueries {

    private static final LocalDate BEFORE_ALL = LocalDate.of(1970, 1, 1);
    private static final LocalDate AFTER_ALL = LocalDate.of(9998, 12, 31);

    private final JdbcClient jdbc;
    private final BusinessCalendar calendar;

    OperationLogQueries(JdbcClient jdbc, BusinessCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    public List<OperationRow> page(OperationFilter filter, OperationRow.Key after, int limit) {
        var action = filter.action() == null ? "" : " and action = :action";
        return Rows.list(jdbc.sql("""
                        select id, happened_at, actor, address, action, object, before_json, after_json
                          from operation_log
                         where happened_at <= :at and (happened_at < :at or id < :id)
                           and happened_at >= :from and happened_at < :until
                           and (actor like :text or object like :text)
                        """ + action + " order by happened_at desc, id desc limit :limit")
                .param("at", after.happenedAt())
                .param("id", after.id())
                .param("from", startOf(filter.from() == null ? BEFORE_ALL : filter.from()))
                .param("until", startOf((filter.until() == null ? AFTER_ALL : filter.until()).plusDays(1)))
                .param("text", beginning(filter.text().strip()))
                .param("action", filter.action())
                .param("limit", limit)
                .query(OperationRow.class));
    }

    /** Message keys of what was ever done. */
    public List<String> actions() {
        return Rows.list(jdbc.sql("select distinct action from operation_log order by action")
                .query(String.class));
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(calendar.zone()).toInstant();
    }

    private static String beginning(String text) {
        return text.replaceAll("[\\\\%_]", "\\\\$0") + "%";
    }
}
