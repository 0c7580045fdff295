package io.partnerportal.notifications;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.PublicId;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a reader does with the own messages. */
@Service
@Transactional
@Allowed(Permission.MESSAGES)
public class MessageService {

    private final JdbcClient jdbc;
    private final CurrentCaller caller;
    private final MessageChoices choices;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    MessageService(
            JdbcClient jdbc,
            CurrentCaller caller,
            MessageChoices choices,
            Clock clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.caller = caller;
        this.choices = choices;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Remembers when one was first opened; another's is left alone.
     *
     * @return whether it was unread until now
     */
    public boolean markRead(PublicId id) {
        int marked = jdbc.sql("""
                update message set read_at = :now
                 where user_id = :user and public_id = :id and read_at is null
                """)
                .param("now", clock.instant())
                .param("user", caller.get().user())
                .param("id", id.value())
                .update();
        return marked == 1;
    }

    /** 全部已读 */
    public void markAllRead() {
        jdbc.sql("update message set read_at = :now where user_id = :user and read_at is null")
                .param("now", clock.instant())
                .param("user", caller.get().user())
                .update();
    }

    /** @throws AlwaysMailed the mail of this category cannot be turned off */
    public void choose(MessageCategory category, boolean mailed) {
        if (category.alwaysMailed() && !mailed) {
            throw new AlwaysMailed();
        }
        var who = caller.get();
        if (choices.isMailed(who.user(), category) != mailed) {
            choices.choose(who.user(), category, mailed);
            events.publishEvent(new MailChosen(who, category, mailed));
        }
    }
}
