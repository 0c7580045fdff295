package io.partnerportal.notifications;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which messages a user wants by mail too (消息接收设置). */
@Component
class MessageChoices {

    private record Choice(MessageCategory category, boolean mailed) {}

    private final JdbcClient jdbc;

    MessageChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isMailed(long user, MessageCategory category) {
        return of(user).getOrDefault(category, false);
    }

    /** For every category, in the order of the enum. */
    Map<MessageCategory, Boolean> of(long user) {
        var mailed = new EnumMap<MessageCategory, Boolean>(MessageCategory.class);
        for (var category : MessageCategory.values()) {
            mailed.put(category, category.mailedUnlessChosen());
        }
        jdbc
                .sql("select category, mailed from message_choice where user_id = :user")
                .param("user", user)
                .query(Choice.class)
                .stream()
                .filter(choice -> !choice.category().alwaysMailed())
                .forEach(choice -> mailed.put(choice.category(), choice.mailed()));
        return mailed;
    }

    void choose(long user, MessageCategory category, boolean mailed) {
        jdbc.sql("""
                insert into message_choice (user_id, category, mailed) values (:user, :category, :mailed)
                    on duplicate key update mailed = :mailed
                """)
                .param("user", user)
                .param("category", category.name())
                .param("mailed", mailed)
                .update();
    }
}
