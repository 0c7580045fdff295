package io.partnerportal.tasks;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.Ids;
import io.partnerportal.kernel.PublicId;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts exports that are too long for a download into the queue (导出任务, M8). */
@Service
@Transactional
public class ExportService {

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;
    private final CurrentCaller caller;
    private final WorkQueue queue;
    private final ApplicationEventPublisher events;

    ExportService(
            JdbcClient jdbc,
            Ids ids,
            Clock clock,
            CurrentCaller caller,
            WorkQueue queue,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
        this.caller = caller;
        this.queue = queue;
        this.events = events;
    }

    /**
     * @param source name of an {@link ExportSource}
     * @param filter what the source needs to write the rows the requester sees
     * @param asked what the filter says, for the operation log: names of fields and their values
     * @param fileName what the file is called when fetched
     */
    @Allowed(Permission.EXPORTS)
    public PublicId request(String source, String filter, Map<String, String> asked, String fileName) {
        var requester = caller.get();
        var id = PublicId.random();
        jdbc.sql("""
                insert into export_task
                       (id, public_id, account_id, requester_id, requester, source, filter, file_name, status, created_at)
                values (:id, :publicId, :account, :requester, :name, :source, :filter, :fileName, 'QUEUED', :now)
                """)
                .param("id", ids.next())
                .param("publicId", id.value())
                .param("account", requester.account())
                .param("requester", requester.user())
                .param("name", requester.displayName())
                .param("source", source)
                .param("filter", filter)
                .param("fileName", fileName)
                .param("now", clock.instant())
                .update();
        queue.request(ExportWork.NAME, id.value());
        events.publishEvent(new ExportRequested(fileName, source, asked, requester.account()));
        return id;
    }
}
