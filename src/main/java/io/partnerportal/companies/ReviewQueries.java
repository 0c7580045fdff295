package io.partnerportal.companies;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rows;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What companies ask to have changed, as the operator reads it. */
@Service
@Transactional(readOnly = true)
@Allowed(Permission.OPERATE_COMPANY_REVIEWS)
public class ReviewQueries {

    static final String CHANGES = """
            select h.id, h.public_id, c.name as company, a.name as account, c.credit_code, h.status,
                   h.before_json, h.after_json, h.requested_by, h.requested_at, h.decided_by, h.decided_at, h.reason
              from company_change h
              join company c on c.id = h.company_id
              join account a on a.id = c.id
            """;

    private final JdbcClient jdbc;

    ReviewQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The latest first.
     *
     * @param text part of the company's name or of its account, empty for all
     * @param status absent for all
     * @param after id of the change the page follows
     */
    public List<ChangeRow> page(String text, @Nullable ChangeStatus status, long after, int limit) {
        var in = status == null ? "" : " and h.status = :status";
        return Rows.list(jdbc.sql(CHANGES + """
                         where h.id < :after
                           and (locate(:text, c.name) > 0 or locate(:text, a.name) > 0)
                        """ + in + " order by h.id desc limit :limit")
                .param("after", after)
                .param("text", text.strip())
                .param("status", status == null ? null : status.name())
                .param("limit", limit)
                .query(ChangeRow.class));
    }

    public Optional<ChangeRow> find(PublicId id) {
        return jdbc.sql(CHANGES + " where h.public_id = :id")
                .param("id", id.value())
                .query(ChangeRow.class)
                .optional();
    }

    /** How many wait for the operator. */
    public int waiting() {
        return jdbc.sql("select count(*) from company_change where status = 'PENDING'")
                .query(Integer.class)
                .single();
    }
}
