package io.partnerportal.audit;

import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down that records leave, before the first one does and in a transaction of its own. */
@Component
class ExportRecord {

    private final ApplicationEventPublisher events;

    ExportRecord(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Transactional
    void write(OperationFilter filter, long account) {
        var asked = new TreeMap<String, String>();
        put(asked, "search", filter.text().isEmpty() ? null : filter.text());
        put(asked, "action", filter.action());
        put(asked, "outcome", filter.outcome() == null ? null : "audit.outcome." + filter.outcome());
        put(asked, "from", filter.from());
        put(asked, "until", filter.until());
        events.publishEvent(new OperationsExported(asked, account));
    }

    private static void put(TreeMap<String, String> asked, String field, @Nullable Object value) {
        if (value != null) {
            asked.put(field, value.toString());
        }
    }
}
