package io.partnerportal.accesskeys;

import io.partnerportal.accounts.UserDeleted;
import io.partnerportal.kernel.Rows;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Deletes the keys of a user who is deleted: nobody could use them, but their secrets would be kept for ever. */
@Component
class KeysOfTheDeparted {

    private record Key(String accessKey, long accountId, String note) {}

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    KeysOfTheDeparted(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void delete(UserDeleted departed) {
        var keys = Rows.list(jdbc.sql("select access_key, account_id, note from access_key where user_id = :user")
                .param("user", departed.user())
                .query(Key.class));
        jdbc.sql("delete from access_key where user_id = :user")
                .param("user", departed.user())
                .update();
        keys.forEach(key -> events.publishEvent(new AccessKeyChanged(
                "deleted", key.accessKey(), Map.of("note", key.note()), Map.of(), key.accountId())));
    }
}
