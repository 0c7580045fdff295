package io.partnerportal.distribution;

import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rows;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads applications for the doors, each of which says whose. */
@Component
class ApplicationReader {

    /** What the statements bind: everything, a distributor's or an account's own. */
    enum Side {
        OPERATOR("true"),
        /** What the operator let through to it. */
        DISTRIBUTOR("r.distributor_id = :side and r.vetted_at is not null and r.state <> 'VENDOR_REJECTED'"),
        APPLICANT("r.account_id = :side");

        private final String condition;

        Side(String condition) {
            this.condition = condition;
        }
    }

    private static final String FROM = """
              from reseller_application r
              join account a on a.id = r.account_id
              join account d on d.id = r.distributor_id
              left join portal_user w on w.account_id = a.id and w.kind = 'OWNER'
             where\s""";

    private static final String APPLICATIONS = """
            select r.id, r.public_id, a.name as account_name, r.company, r.contact, w.mobile, a.email, r.note,
                   d.display_name as distributor, r.state, r.created_at, coalesce(r.decided_at, r.vetted_at) as decided_at,
                   coalesce(r.decided_by, r.vetted_by) as decided_by, r.reason
            """ + FROM;

    private static final String FILTER = """
               and (locate(:text, r.company) > 0 or locate(:text, a.name) > 0 or locate(:text, a.email) > 0
                    or locate(:text, coalesce(w.mobile, '')) > 0)
               and (:state is null or r.state = :state)
            """;

    private final JdbcClient jdbc;

    ApplicationReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    List<ApplicationRow> page(Side side, long whose, ApplicationFilter filter, long after, int limit) {
        var sql = APPLICATIONS + side.condition + FILTER + " and r.id < :after order by r.id desc limit :limit";
        return Rows.list(bound(sql, whose, filter)
                .param("after", after)
                .param("limit", limit)
                .query(ApplicationRow.class));
    }

    /** How many there are, counted no further than a limit. */
    int count(Side side, long whose, ApplicationFilter filter, int most) {
        var sql = "select count(*) from (select r.id " + FROM + side.condition + FILTER + " limit :most) as some";
        return bound(sql, whose, filter)
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    private StatementSpec bound(String sql, long whose, ApplicationFilter filter) {
        return jdbc.sql(sql)
                .param("side", whose)
                .param("text", filter.text().strip())
                .param("state", filter.state() == null ? null : filter.state().name());
    }

    Optional<ApplicationRow> find(Side side, long whose, PublicId application) {
        return jdbc.sql(APPLICATIONS + side.condition + " and r.public_id = :application")
                .param("side", whose)
                .param("application", application.value())
                .query(ApplicationRow.class)
                .optional();
    }
}
