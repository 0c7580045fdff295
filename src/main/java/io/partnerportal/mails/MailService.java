package io.partnerportal.mails;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.mails.MailHandled.Kind;
import io.partnerportal.tasks.WorkQueue;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the operator does about mails by hand. */
@Service
@Transactional
@Allowed(Permission.OPERATE_MAILS)
public class MailService {

    private static final String TEST = "mails.test";

    private final MailQueries queries;
    private final MailStore store;
    private final Mails mails;
    private final WorkQueue queue;
    private final CurrentCaller caller;
    private final ApplicationEventPublisher events;

    MailService(
            MailQueries queries,
            MailStore store,
            Mails mails,
            WorkQueue queue,
            CurrentCaller caller,
            ApplicationEventPublisher events) {
        this.queries = queries;
        this.store = store;
        this.mails = mails;
        this.queue = queue;
        this.caller = caller;
        this.events = events;
    }

    /**
     * Puts a mail that was given up into the outbox again.
     *
     * @throws NotFound no such mail
     * @throws NotAgain it is not given up, or its secret went with it
     */
    public void sendAgain(PublicId id) {
        var mail = queries.find(id).orElseThrow(() -> new NotFound("mails.not-found"));
        if (!mail.canBeSentAgain() || !store.again(mail.publicId())) {
            throw new NotAgain();
        }
        queue.requestOfSystem(MailDelivery.NAME, mail.publicId());
        events.publishEvent(new MailHandled(Kind.SENT_AGAIN, mail.publicId(), mail.template(), mail.recipient()));
    }

    /**
     * Sends a mail that says nothing but that it arrived.
     *
     * @throws io.partnerportal.kernel.InvalidField email is no address
     */
    public PublicId test(String email, Locale language) {
        var recipient = new Recipient(email.strip(), caller.get().displayName(), language);
        var id = mails.send(NewMail.of(TEST, recipient));
        events.publishEvent(new MailHandled(Kind.TESTED, id.value(), TEST, email.strip()));
        return id;
    }
}
