package io.partnerportal.mails;

import io.partnerportal.kernel.PublicId;
import io.partnerportal.tasks.WorkQueue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The outbox: a mail given here leaves if and only if the transaction that gives it commits (decision 30). */
@Component
public class Mails {

    private final MailStore store;
    private final MailWords words;
    private final WorkQueue queue;

    Mails(MailStore store, MailWords words, WorkQueue queue) {
        this.store = store;
        this.words = words;
        this.queue = queue;
    }

    /**
     * Queues a mail; sending it happens later and elsewhere.
     *
     * @return by which the operator finds it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public PublicId send(NewMail mail) {
        words.check(mail);
        var id = store.add(mail);
        queue.requestOfSystem(MailDelivery.NAME, id.value());
        return id;
    }
}
