package io.partnerportal.exports;

import io.partnerportal.exports.ListExport.Request;
import io.partnerportal.identity.CurrentCaller;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down that a list leaves, before its first row does and in a transaction of its own: the export has none. */
@Component
class ExportRecord {

    private final CurrentCaller caller;
    private final ApplicationEventPublisher events;

    ExportRecord(CurrentCaller caller, ApplicationEventPublisher events) {
        this.caller = caller;
        this.events = events;
    }

    /** Returns whether personal values are to be masked. */
    @Transactional
    boolean write(String list, Request<?> request, @Nullable String entitling) {
        boolean masked = entitling == null || !caller.may(entitling);
        var after = new TreeMap<>(request.asked());
        after.put("format", request.format().name());
        after.put("masked", Boolean.toString(masked));
        events.publishEvent(new ListExported(list, after, caller.get().account()));
        return masked;
    }
}
