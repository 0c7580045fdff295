package io.partnerportal.prospectimports;

import io.partnerportal.kernel.Ids;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.prospects.NewProspect;
import io.partnerportal.tasks.Housekeeping;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the rows between dry run and registration, for a day at most and for whoever handed in the file. */
@Component
class StoredPreviews implements Housekeeping {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Ids ids;
    private final JsonMapper json;
    private final Clock clock;

    StoredPreviews(JdbcClient jdbc, Ids ids, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.json = json;
        this.clock = clock;
    }

    PublicId keep(long partner, long user, List<NewProspect> rows) {
        var id = PublicId.random();
        jdbc.sql("""
                insert into prospect_import (id, public_id, partner_id, user_id, rows_json, created_at)
                values (:id, :publicId, :partner, :user, :rows, :now)
                """)
                .param("id", ids.next())
                .param("publicId", id.value())
                .param("partner", partner)
                .param("user", user)
                .param("rows", json.writeValueAsString(rows))
                .param("now", clock.instant())
                .update();
        return id;
    }

    /**
     * Gives the rows away, once, and keeps none of them.
     *
     * @throws UnusableFile it was used before, is too old or another's
     */
    @Transactional
    public List<NewProspect> use(PublicId preview, long partner, long user) {
        var rows = jdbc.sql("""
                select rows_json from prospect_import
                 where public_id = :preview and partner_id = :partner and user_id = :user
                   and used_at is null and created_at > :oldest
                   for update
                """)
                .param("preview", preview.value())
                .param("partner", partner)
                .param("user", user)
                .param("oldest", clock.instant().minus(KEPT))
                .query(String.class)
                .optional()
                .orElseThrow(() -> new UnusableFile("prospectimports.preview-over"));
        jdbc.sql("update prospect_import set used_at = :now, rows_json = '[]' where public_id = :preview")
                .param("now", clock.instant())
                .param("preview", preview.value())
                .update();
        return List.of(json.readValue(rows, NewProspect[].class));
    }

    @Override
    public void tidy() {
        jdbc.sql("delete from prospect_import where created_at < :oldest limit 1000")
                .param("oldest", clock.instant().minus(KEPT))
                .update();
    }
}
