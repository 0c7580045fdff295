package io.partnerportal.tasks;

import io.partnerportal.kernel.Rows;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deletes export files after their days are over; the record stays. */
@Component
class ExportExpiry implements Housekeeping {

    private final JdbcClient jdbc;
    private final ExportFiles files;
    private final Clock clock;

    ExportExpiry(JdbcClient jdbc, ExportFiles files, Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public void tidy() {
        for (var publicId : expired()) {
            files.delete(publicId);
            jdbc.sql("update export_task set status = 'EXPIRED' where public_id = :id")
                    .param("id", publicId)
                    .update();
        }
    }

    private List<String> expired() {
        return Rows.list(jdbc.sql("select public_id from export_task where status = 'DONE' and expires_at < :now")
                .param("now", clock.instant())
                .query(String.class));
    }
}
