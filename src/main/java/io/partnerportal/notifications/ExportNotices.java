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
        var notice = export.ready()
                ? Notice.of(MessageCategory.TASKS, Severity.SUCCESS, "notifications.export-ready", export.fileName())
                : Notice.of(MessageCategory.TASKS, Severity.DANGER, "notifications.export-failed", export.fileName());
        notifier.notify(notice.linkingTo(PortalLinks.exports()), Set.of(export.requester()));
    }
}
