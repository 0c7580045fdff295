package io.partnerportal.tasks;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rows;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The export centre (导出记录): one's own exports, or all of the account for its administrators. */
@Service
@Transactional(readOnly = true)
@Allowed(Permission.EXPORTS)
public class ExportQueries {

    private static final String EXPORTS_IN_SCOPE = """
            select id, public_id, requester, source, file_name, status, row_count, byte_count, failure,
                   created_at, finished_at, expires_at
              from export_task
             where account_id = :account
               and (:all or requester_id = :requester)
            """;

    private final JdbcClient jdbc;
    private final CurrentCaller caller;
    private final ExportFiles files;

    ExportQueries(JdbcClient jdbc, CurrentCaller caller, ExportFiles files) {
        this.jdbc = jdbc;
        this.caller = caller;
        this.files = files;
    }

    /**
     * The newest first; older ones than these have long expired.
     *
     * @param status absent for all
     */
    public List<ExportRow> newest(@Nullable ExportStatus status, int limit) {
        return Rows.list(inScope(EXPORTS_IN_SCOPE + """
                           and (:status is null or status = :status)
                         order by created_at desc, id desc
                         limit :limit
                        """)
                .param("status", status == null ? null : status.name())
                .param("limit", limit)
                .query(ExportRow.class));
    }

    /** Where the finished file lies; absent when it is not one's own, not finished, or expired. */
    public Optional<Path> file(PublicId id) {
        return inScope(EXPORTS_IN_SCOPE + " and public_id = :id and status = 'DONE'")
                .param("id", id.value())
                .query(ExportRow.class)
                .optional()
                .map(row -> files.of(row.publicId()))
                .filter(Files::isRegularFile);
    }

    private JdbcClient.StatementSpec inScope(String sql) {
        var asking = caller.get();
        return jdbc.sql(sql)
                .param("account", asking.account())
                .param("all", asking.may(Permission.EXPORTS_OF_ALL))
                .param("requester", asking.user());
    }
}
