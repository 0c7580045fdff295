package io.partnerportal.notifications;

import io.partnerportal.kernel.Ids;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.mails.Mails;
import io.partnerportal.mails.NewMail;
import io.partnerportal.mails.Recipient;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells users something: a message in the portal, and a mail where they want one; both or neither commit. */
@Component
public class Notifier {

    private static final Logger log = LoggerFactory.getLogger(Notifier.class);

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Addressees addressees;
    private final MessageChoices choices;
    private final Mails mails;
    private final Clock clock;

    Notifier(JdbcClient jdbc, Ids ids, Addressees addressees, MessageChoices choices, Mails mails, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.addressees = addressees;
        this.choices = choices;
        this.mails = mails;
        this.clock = clock;
    }

    /** @param users database keys; each is told once, and who may not sign in any more is left out */
    @Transactional(propagation = Propagation.MANDATORY)
    public void notify(Notice notice, Collection<Long> users) {
        for (long user : new LinkedHashSet<>(users)) {
            addressees.byUser(user).ifPresent(addressee -> {
                add(notice, user);
                mail(notice, addressee);
            });
        }
    }

    private void add(Notice notice, long user) {
        jdbc.sql("""
                insert into message (id, public_id, user_id, category, severity, word_key, word_values, link, created_at)
                values (:id, :publicId, :user, :category, :severity, :key, :values, :link, :now)
                """)
                .param("id", ids.next())
                .param("publicId", PublicId.random().value())
                .param("user", user)
                .param("category", notice.category().name())
                .param("severity", notice.severity().name())
                .param("key", notice.key())
                .param("values", MessageRow.json(notice.values()))
                .param("link", notice.link())
                .param("now", clock.instant())
                .update();
    }

    private void mail(Notice notice, Addressee addressee) {
        if (addressee.email() == null || !choices.isMailed(addressee.user(), notice.category())) {
            return;
        }
        try {
            var recipient = new Recipient(addressee.email(), addressee.displayName(), addressee.language());
            mails.send(new NewMail(notice.key(), recipient, notice.values(), notice.link(), null, null));
        } catch (InvalidField noAddress) {
            log.warn("User {} has an address no mail can be sent to", addressee.user());
        }
    }
}
