package io.partnerportal.tasks;

import io.partnerportal.tasks.ExportFinished.Ending;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Writes a queued export to its file, as the person who asked. */
@Component
class ExportWork implements RequestedWork {

    static final String NAME = "export";

    private record Job(long requesterId, String fileName, String source, String filter, ExportStatus status) {

        ExportFinished finished(Ending ending) {
            return new ExportFinished(requesterId, fileName, ending);
        }
    }

    private final JdbcClient jdbc;
    private final Map<String, ExportSource> sources;
    private final ExportFiles files;
    private final ExportSettings settings;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ExportWork(
            JdbcClient jdbc,
            List<ExportSource> sources,
            ExportFiles files,
            ExportSettings settings,
            Clock clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.sources = sources.stream().collect(Collectors.toMap(ExportSource::name, Function.identity()));
        this.files = files;
        this.settings = settings;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Outcome run(String publicId) {
        var job = job(publicId);
        if (job.isEmpty() || job.get().status() == ExportStatus.DONE) {
            return Outcome.DONE;
        }
        jdbc.sql("update export_task set status = 'RUNNING' where public_id = :id")
                .param("id", publicId)
                .update();
        var ending = Ending.READY;
        try {
            write(publicId, job.get());
        } catch (AccessDeniedException noLongerAllowed) {
            fail(publicId, "tasks.export-no-longer-allowed");
            ending = Ending.NOT_ALLOWED;
        } catch (IOException | RuntimeException failure) {
            fail(publicId, "tasks.export-failed");
            throw failure instanceof RuntimeException bug ? bug : new UncheckedIOException((IOException) failure);
        }
        events.publishEvent(job.get().finished(ending));
        return Outcome.DONE;
    }

    /** The record says so, and so does a message. */
    @Override
    public void giveUp(String publicId, Reason why) {
        var job = job(publicId).filter(one -> one.status() != ExportStatus.DONE);
        job.ifPresent(unfinished -> {
            fail(publicId, why == Reason.FAILED ? "tasks.export-given-up" : "tasks.export-requester-gone");
            events.publishEvent(unfinished.finished(Ending.FAILED));
        });
    }

    private Optional<Job> job(String publicId) {
        return jdbc.sql("select requester_id, file_name, source, filter, status from export_task where public_id = :id")
                .param("id", publicId)
                .query(Job.class)
                .optional();
    }

    private void write(String publicId, Job job) throws IOException {
        var source = sources.get(job.source());
        if (source == null) {
            throw new IllegalStateException("Nobody exports " + job.source());
        }
        var draft = files.draft(publicId);
        long rows;
        try (var out = new BufferedOutputStream(Files.newOutputStream(draft), 1 << 16)) {
            rows = source.write(job.filter(), out);
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(draft);
            throw failure;
        }
        finish(publicId, draft, rows);
    }

    private void finish(String publicId, Path draft, long rows) throws IOException {
        var bytes = Files.size(draft);
        files.publish(draft, publicId);
        var now = clock.instant();
        jdbc.sql("""
                update export_task
                   set status = 'DONE', row_count = :rows, byte_count = :bytes, failure = null,
                       finished_at = :now, expires_at = :expires
                 where public_id = :id
                """)
                .param("rows", rows)
                .param("bytes", bytes)
                .param("now", now)
                .param("expires", now.plus(Duration.ofDays(settings.keepDays())))
                .param("id", publicId)
                .update();
    }

    private void fail(String publicId, String key) {
        jdbc.sql("update export_task set status = 'FAILED', failure = :key, finished_at = :now where public_id = :id")
                .param("key", key)
                .param("now", clock.instant())
                .param("id", publicId)
                .update();
    }
}
