package io.partnerportal.notifications;

import io.partnerportal.tasks.ExportFinished;
import io.partnerportal.uikit.PortalLinks;
import io.partnerportal.uikit.Severity;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells whoever asked for an export that it is ready, or that it failed. */
@Component
class ExportNotices {

    private final Notifier notifier;

    ExportNotices(Notifier notifier) {
        this.notifier = notifier;
    }

    @EventListener
    @Transactional
    public void tell(ExportFinished export) {
        var notice = switch (export.ending()) {
            case READY -> notice(Severity.SUCCESS, "notifications.export-ready", export);
            case NOT_ALLOWED -> notice(Severity.DANGER, "notifications.export-failed", export);
            case FAILED -> notice(Severity.DANGER, "notifications.export-broken", export);
        };
        notifier.notify(notice.linkingTo(PortalLinks.exports()), Set.of(export.requester()));
    }

    private static Notice notice(Severity severity, String words, ExportFinished export) {
        return Notice.of(MessageCategory.TASKS, severity, words, export.fileName());
    }
}
