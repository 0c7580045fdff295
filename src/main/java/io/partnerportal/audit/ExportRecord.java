package io.partnerportal.audit;

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
        events.publishEvent(new OperationsExported(filter.asked(), account));
    }
}
