package io.partnerportal.consumption;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down that unmasked data leave, in a transaction of its own: the export itself has none for minutes. */
@Component
public class ExportAudit {

    private final ApplicationEventPublisher events;

    ExportAudit(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Transactional
    void record(ConsumptionExported exported) {
        events.publishEvent(exported);
    }
}
