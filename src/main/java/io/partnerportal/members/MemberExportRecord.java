package io.partnerportal.members;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down that the list of members leaves the portal, before its first line does. */
@Component
class MemberExportRecord {

    private final ApplicationEventPublisher events;

    MemberExportRecord(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Transactional
    void write(boolean masked, long organisation) {
        events.publishEvent(new MemberChanged(
                MemberChanged.EXPORTED,
                MemberListExport.FILE_NAME,
                Map.of(),
                Map.of("masked", Boolean.toString(masked)),
                organisation));
    }
}
