package io.partnerportal.notifications;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rows;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The caller's own messages, and what the caller wants by mail; nobody sees another's. */
@Service
@Transactional(readOnly = true)
@Allowed(Permission.MESSAGES)
public class MessageQueries {

    /** Where counting the unread stops. */
    public static final int MOST = 100;

    private static final String OWN_MESSAGES = """
            select id, public_id, category, severity, word_key, word_values, link, created_at, read_at
              from message
             where user_id = :user
            """;

    private final JdbcClient jdbc;
    private final CurrentCaller caller;
    private final Addressees addressees;
    private final MessageChoices choices;

    MessageQueries(JdbcClient jdbc, CurrentCaller caller, Addressees addressees, MessageChoices choices) {
        this.jdbc = jdbc;
        this.caller = caller;
        this.addressees = addressees;
        this.choices = choices;
    }

    /** The newest first. */
    public List<MessageRow> page(MessageFilter filter, MessageRow.Key after, int limit) {
        var category = filter.category();
        return Rows.list(jdbc.sql(OWN_MESSAGES + """
                           and created_at <= :at and (created_at < :at or id < :id)
                           and (:category = '' or category = :category)
                        """ + readIs(filter) + """
                         order by created_at desc, id desc
                         limit :limit
                        """)
                .param("user", caller.get().user())
                .param("at", after.createdAt())
                .param("id", after.id())
                .param("category", category == null ? "" : category.name())
                .param("limit", limit)
                .query(MessageRow.class));
    }

    public Optional<MessageRow> find(PublicId id) {
        return jdbc.sql(OWN_MESSAGES + " and public_id = :id")
                .param("user", caller.get().user())
                .param("id", id.value())
                .query(MessageRow.class)
                .optional();
    }

    /** How many the caller has not read, at most {@link #MOST}. */
    public int unread() {
        return jdbc.sql("""
                select count(*) from
                       (select id from message where user_id = :user and read_at is null limit :most) unread
                """)
                .param("user", caller.get().user())
                .param("most", MOST)
                .query(Integer.class)
                .single();
    }

    /** For every category whether it comes by mail too. */
    public Map<MessageCategory, Boolean> mailed() {
        return choices.of(caller.get().user());
    }

    /** Where the caller's mails go; absent when the caller has no address. */
    public Optional<String> ownAddress() {
        return addressees.byUser(caller.get().user()).map(Addressee::email);
    }

    private static String readIs(MessageFilter filter) {
        if (filter.read() == null) {
            return "";
        }
        return filter.read() ? " and read_at is not null" : " and read_at is null";
    }
}
