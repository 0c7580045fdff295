package io.partnerportal.imports;

import io.partnerportal.imports.ImportFiles.Stored;
import io.partnerportal.kernel.Ids;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.subaccounts.Turns;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows of imports and the steps they may take; a step from another status changes nothing and is refused. */
@Component
@Transactional
public class ImportStore {

    /** An import as the run and the doors need it. */
    record Import(
            long id,
            String publicId,
            ImportStatus status,
            Decision decision,
            String fileName,
            String sha256,
            long linesTotal,
            int attempts,
            String requestedBy) {

        PublicId file() {
            return new PublicId(publicId);
        }
    }

    private static final String IMPORT = """
            select id, public_id, status, decision, file_name, sha256, lines_total, attempts, requested_by
              from consumption_import
            """;

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ImportStore(JdbcClient jdbc, Ids ids, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
        this.events = events;
    }

    void register(PublicId id, String fileName, Stored stored, Decision decision, String by) {
        sameFile(stored.sha256()).ifPresent(name -> {
            throw ImportNotPossible.sameFile(name);
        });
        jdbc.sql("""
                insert into consumption_import
                       (id, public_id, status, decision, file_name, sha256, bytes, requested_by, registered_at)
                values (:id, :public, 'QUEUED', :decision, :name, :sha256, :bytes, :by, :now)
                """)
                .param("id", ids.next())
                .param("public", id.value())
                .param("decision", decision.name())
                .param("name", fileName)
                .param("sha256", stored.sha256())
                .param("bytes", stored.bytes())
                .param("by", by)
                .param("now", now())
                .update();
        events.publishEvent(new ImportChanged(id.value(), fileName, "registered", decision));
    }

    private Optional<String> sameFile(String sha256) {
        return jdbc.sql("""
                select file_name
                  from consumption_import
                 where sha256 = :sha256
                   and status in ('QUEUED', 'CHECKING', 'LOADING', 'READY', 'PUBLISHED')
                 limit 1
                """).param("sha256", sha256).query(String.class).optional();
    }

    Import find(PublicId id) {
        return jdbc.sql(IMPORT + " where public_id = :id")
                .param("id", id.value())
                .query(Import.class)
                .optional()
                .orElseThrow(() -> new NotFound("consumptionlines.import-not-found"));
    }

    /** The oldest one that a run can bring forward. */
    Optional<Import> next() {
        return jdbc.sql(IMPORT + """
                 where status in ('QUEUED', 'CHECKING', 'LOADING')
                 order by id
                 limit 1
                """).query(Import.class).optional();
    }

    void discard(Import found) {
        step(
                found,
                "status in ('QUEUED', 'CHECKING', 'LOADING', 'READY', 'FAILED')",
                "status = 'DISCARDED', ended_at = :now");
    }

    /** What was checked need not be checked again: the file cannot change. */
    void retry(Import found) {
        step(
                found,
                "status = 'FAILED'",
                "status = if(lines_total > 0, 'LOADING', 'QUEUED'), attempts = 0, failure = null, ended_at = null");
    }

    void begin(Import found) {
        step(found, "status in ('QUEUED', 'CHECKING', 'LOADING')", """
                status = if(status = 'QUEUED', 'CHECKING', status), attempts = attempts + 1, bytes_done = 0
                """);
    }

    void fail(Import found, String failure) {
        jdbc.sql("""
                update consumption_import
                   set status = 'FAILED', failure = :failure, ended_at = :now
                 where id = :id and status in ('CHECKING', 'LOADING')
                """)
                .param("failure", failure.substring(0, Math.min(500, failure.length())))
                .param("id", found.id())
                .param("now", now())
                .update();
    }

    void loaded(Import found) {
        step(found, "status = 'LOADING'", "status = 'READY', loaded_at = :now");
    }

    /** Shows how far the check is; throws when the import was called off meanwhile. */
    void progress(Import found, long bytes, long lines) {
        int shown = jdbc.sql("""
                update consumption_import
                   set bytes_done = :bytes, lines_done = :lines
                 where id = :id and status = 'CHECKING'
                """)
                .param("bytes", bytes)
                .param("lines", lines)
                .param("id", found.id())
                .update();
        if (shown == 0) {
            throw new Turns.TurnLost();
        }
    }

    private void step(Import found, String from, String change) {
        int changed = jdbc.sql("update consumption_import set " + change + " where id = :id and " + from)
                .param("id", found.id())
                .param("now", now())
                .update();
        if (changed == 0) {
            throw ImportNotPossible.wrongStatus();
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
