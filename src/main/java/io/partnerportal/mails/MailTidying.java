package io.partnerportal.mails;

import io.partnerportal.smtp.MailSettings;
import io.partnerportal.tasks.Housekeeping;
import io.partnerportal.tasks.WorkQueue;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gets mails under way that nobody looks after any more, and deletes old ones. */
@Component
class MailTidying implements Housekeeping {

    private static final int AT_ONCE = 1000;

    private final MailStore store;
    private final MailSettings settings;
    private final WorkQueue queue;
    private final Clock clock;

    MailTidying(MailStore store, MailSettings settings, WorkQueue queue, Clock clock) {
        this.store = store;
        this.settings = settings;
        this.queue = queue;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void tidy() {
        store.due(AT_ONCE).forEach(mail -> queue.requestOfSystem(MailDelivery.NAME, mail));
        store.deleteFinishedBefore(clock.instant().minus(Duration.ofDays(settings.keepDays())));
    }
}
