package io.partnerportal.dashboard;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.identity.Scope;
import io.partnerportal.kernel.BusinessCalendar;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rows;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is announced today, and for the operator everything that ever was. */
@Service
@Transactional(readOnly = true)
public class AnnouncementQueries {

    private static final String ANNOUNCEMENTS = """
            select id, public_id, version, severity, title, text, title_en, text_en, shown_from, shown_until, audiences, created_at
              from announcement
            """;

    private final JdbcClient jdbc;
    private final BusinessCalendar calendar;
    private final CurrentCaller caller;

    AnnouncementQueries(JdbcClient jdbc, BusinessCalendar calendar, CurrentCaller caller) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.caller = caller;
    }

    /** What is for the caller; the operator sees what is for anybody. */
    @Allowed(Permission.HOME)
    public List<AnnouncementRow> today() {
        return Rows.list(jdbc.sql(ANNOUNCEMENTS + """
                         where shown_from <= :today and shown_until >= :today
                           and (:reader = '' or audiences = '' or find_in_set(:reader, audiences) > 0)
                         order by severity desc, shown_from desc, id desc
                         limit 20
                        """)
                .param("today", calendar.today())
                .param("reader", reader())
                .query(AnnouncementRow.class));
    }

    /** The audience the caller belongs to, empty for the operator. */
    private String reader() {
        return switch (caller.scope()) {
            case Scope.Operator _ -> "";
            case Scope.Customer _ -> Audience.CUSTOMER.name();
            case Scope.Partner partner ->
                jdbc.sql("select identity from organisation where id = :id")
                        .param("id", partner.organisation())
                        .query(String.class)
                        .optional()
                        .orElse("NONE");
        };
    }

    /** @param after id of the announcement the page follows, the latest first */
    @Allowed(Permission.OPERATE_ANNOUNCEMENTS)
    public List<AnnouncementRow> page(AnnouncementFilter filter, long after, int limit) {
        return Rows.list(bind(ANNOUNCEMENTS + where(filter) + " and id < :after order by id desc limit :limit", filter)
                .param("after", after)
                .param("limit", limit)
                .query(AnnouncementRow.class));
    }

    /** @param most where counting stops */
    @Allowed(Permission.OPERATE_ANNOUNCEMENTS)
    public int count(AnnouncementFilter filter, int most) {
        return bind("select count(*) from (select id from announcement" + where(filter) + " limit :most) found", filter)
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    private static String where(AnnouncementFilter filter) {
        var in = filter.state() == null
                ? ""
                : switch (filter.state()) {
                    case LIVE -> " and shown_from <= :today and shown_until >= :today";
                    case UPCOMING -> " and shown_from > :today";
                    case OVER -> " and shown_until < :today";
                };
        return " where (locate(:text, title) > 0 or locate(:text, coalesce(title_en, '')) > 0)" + in;
    }

    private JdbcClient.StatementSpec bind(String sql, AnnouncementFilter filter) {
        return jdbc.sql(sql).param("text", filter.text().strip()).param("today", calendar.today());
    }

    /** Whether readers see it today. */
    @Allowed(Permission.OPERATE_ANNOUNCEMENTS)
    public AnnouncementState stateOf(AnnouncementRow row) {
        return AnnouncementState.of(row.shownFrom(), row.shownUntil(), calendar.today());
    }

    @Allowed(Permission.OPERATE_ANNOUNCEMENTS)
    public Optional<AnnouncementRow> find(PublicId id) {
        return jdbc.sql(ANNOUNCEMENTS + " where public_id = :id")
                .param("id", id.value())
                .query(AnnouncementRow.class)
                .optional();
    }
}
