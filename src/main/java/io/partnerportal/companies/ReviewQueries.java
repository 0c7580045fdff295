package io.partnerportal.companies;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rows;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What companies ask to have changed, as the operator reads it. */
@Service
@Transactional(readOnly = true)
@Allowed(Permission.OPERATE_COMPANY_REVIEWS)
public class ReviewQueries {

    private static final String FROM = """
              from company_change h
              join company c on c.id = h.company_id
              join account a on a.id = c.id
            """;

    static final String CHANGES = """
            select h.id, h.public_id, c.name as company, a.name as account, c.credit_code, h.status,
                   h.before_json, h.after_json, h.requested_by, h.requested_at, h.decided_by, h.decided_at, h.reason
            """ + FROM;

    private final JdbcClient jdbc;

    ReviewQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param after id of the change the page follows, the latest first */
    public List<ChangeRow> page(ReviewFilter filter, long after, int limit) {
        return Rows.list(bind(CHANGES + where(filter) + " and h.id < :after order by h.id desc limit :limit", filter)
                .param("after", after)
                .param("limit", limit)
                .query(ChangeRow.class));
    }

    /** @param most where counting stops */
    public int count(ReviewFilter filter, int most) {
        return bind("select count(*) from (select h.id\n" + FROM + where(filter) + " limit :most) found", filter)
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    private static String where(ReviewFilter filter) {
        return " where (locate(:text, c.name) > 0 or locate(:text, a.name) > 0)"
                + (filter.status() == null ? "" : " and h.status = :status");
    }

    private JdbcClient.StatementSpec bind(String sql, ReviewFilter filter) {
        return jdbc.sql(sql)
                .param("text", filter.text().strip())
                .param(
                        "status",
                        filter.status() == null ? null : filter.status().name());
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
