package io.partnerportal.dashboard;

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

/** What is announced today, and for the operator everything that ever was. */
@Service
@Transactional(readOnly = true)
public class AnnouncementQueries {

    private static final String ANNOUNCEMENTS = """
            select public_id, severity, title, text, title_en, text_en, shown_from, shown_until, created_at
              from announcement
            """;

    private final JdbcClient jdbc;
    private final BusinessCalendar calendar;

    AnnouncementQueries(JdbcClient jdbc, BusinessCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    @Allowed(Permission.HOME)
    public List<AnnouncementRow> today() {
        return Rows.list(
                jdbc.sql(ANNOUNCEMENTS + """
                         where shown_from <= :today and shown_until >= :today
                         order by severity desc, shown_from desc, id desc
                         limit 20
                        """).param("today", calendar.today()).query(AnnouncementRow.class));
    }

    @Allowed(Permission.OPERATE_ANNOUNCEMENTS)
    public List<AnnouncementRow> newest(int limit) {
        return Rows.list(jdbc.sql(ANNOUNCEMENTS + " order by created_at desc, id desc limit :limit")
                .param("limit", limit)
                .query(AnnouncementRow.class));
    }

    @Allowed(Permission.OPERATE_ANNOUNCEMENTS)
    public Optional<AnnouncementRow> find(PublicId id) {
        return jdbc.sql(ANNOUNCEMENTS + " where public_id = :id")
                .param("id", id.value())
                .query(AnnouncementRow.class)
                .optional();
    }
}
