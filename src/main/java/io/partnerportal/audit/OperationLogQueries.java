package io.partnerportal.audit;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.Rows;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the operator reads of the operation log, newest first. */
@Service
@Transactional(readOnly = true)
@Allowed(Permission.OPERATE_AUDIT)
public class OperationLogQueries {

    private final JdbcClient jdbc;

    OperationLogQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param text beginning of the actor's name or of the object, empty for all */
    public List<OperationRow> page(String text, OperationRow.Key after, int limit) {
        return Rows.list(jdbc.sql("""
                select id, happened_at, actor, address, action, object, before_json, after_json
                  from operation_log
                 where happened_at <= :at and (happened_at < :at or id < :id)
                   and (actor like :text or object like :text)
                 order by happened_at desc, id desc
                 limit :limit
                """)
                .param("at", after.happenedAt())
                .param("id", after.id())
                .param("text", text.strip() + "%")
                .param("limit", limit)
                .query(OperationRow.class));
    }
}
