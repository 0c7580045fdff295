package io.partnerportal.prospects;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.BusinessCalendar;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rows;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Pre-registrations of every partner that the operator was asked about, the latest first. */
@Service
@Transactional(readOnly = true)
@Allowed(Permission.OPERATE_PROSPECTS)
public class ProspectReviewQueries {

    private static final String ASKED = ProspectQueries.ROWS + " where p.soft_cause is not null";

    private final JdbcClient jdbc;
    private final BusinessCalendar calendar;
    private final ProspectFilters filters;

    ProspectReviewQueries(JdbcClient jdbc, BusinessCalendar calendar, ProspectFilters filters) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.filters = filters;
    }

    /** @param after id of the prospect the page follows */
    public List<ProspectRow> page(ProspectFilter filter, long after, int limit) {
        var sql = ASKED + " and p.id < :after" + filters.where(filter) + " order by p.id desc limit :limit";
        return Rows.list(filters.bound(jdbc.sql(sql), filter)
                .param("after", after)
                .param("limit", limit)
                .query(ProspectRow.class));
    }

    /** How many there are, counted no further than a limit. */
    public int count(ProspectFilter filter, int most) {
        var sql = "select count(*) from (select p.id from prospect p where p.soft_cause is not null"
                + filters.where(filter) + " limit :most) as some";
        return filters.bound(jdbc.sql(sql), filter)
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    public Optional<ProspectRow> find(PublicId prospect) {
        return jdbc.sql(ASKED + " and p.public_id = :prospect")
                .param("prospect", prospect.value())
                .param("now", calendar.now())
                .query(ProspectRow.class)
                .optional();
    }
}
