package io.partnerportal.accounts;

import io.partnerportal.identity.Caller;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Open;
import io.partnerportal.kernel.Auditable;
import io.partnerportal.uikit.Preferences;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a signed-in user chose for the screens: language, columns, notices put away. */
@Service
@Transactional
@Open("touches nothing but the caller's own choices")
public class UserPreferences implements Preferences {

    private static final long serialVersionUID = 1;

    private final transient JdbcClient jdbc;
    private final transient CurrentCaller caller;
    private final transient ApplicationEventPublisher events;

    UserPreferences(JdbcClient jdbc, CurrentCaller caller, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.caller = caller;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> get(String name) {
        return jdbc.sql("select value from user_preference where user_id = :user and name = :name")
                .param("user", caller.get().user())
                .param("name", name)
                .query(String.class)
                .optional();
    }

    /** @param value at most 1,000 characters */
    @Override
    public void put(String name, String value) {
        jdbc.sql("""
                insert into user_preference (user_id, name, value) values (:user, :name, :value)
                    on duplicate key update value = :value
                """)
                .param("user", caller.get().user())
                .param("name", name)
                .param("value", value)
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ZoneId> zone() {
        return jdbc.sql("select time_zone from portal_user where id = :user and time_zone is not null")
                .param("user", caller.get().user())
                .query(String.class)
                .optional()
                .map(ZoneId::of);
    }

    /** As {@link #chooseLanguage}, written down where it is another one. */
    public void switchLanguage(Locale language) {
        var who = caller.get();
        var before = who.locale() == null ? "" : who.locale().toLanguageTag();
        chooseLanguage(language);
        if (!before.equals(language.toLanguageTag())) {
            events.publishEvent(new LanguageChosen(who, before, language.toLanguageTag()));
        }
    }

    /** The language of every screen and mail from now on. */
    public void chooseLanguage(Locale language) {
        jdbc.sql("update portal_user set language = :language where id = :user")
                .param("language", language.toLanguageTag())
                .param("user", caller.get().user())
                .update();
    }

    /** The zone in which every instant on the screens is shown from now on. */
    public void chooseZone(ZoneId zone) {
        jdbc.sql("update portal_user set time_zone = :zone where id = :user")
                .param("zone", zone.getId())
                .param("user", caller.get().user())
                .update();
    }

    /**
     * Somebody reads the portal in another language from now on.
     *
     * @param from a language tag, empty for none chosen
     * @param to a language tag
     */
    record LanguageChosen(Caller who, String from, String to) implements Auditable {

        @Override
        public String action() {
            return "accounts.audit.language-chosen";
        }

        @Override
        public String object() {
            return who.name();
        }

        @Override
        public Map<String, String> before() {
            return Map.of("language", from);
        }

        @Override
        public Map<String, String> after() {
            return Map.of("language", to);
        }

        @Override
        public long tenant() {
            return who.account();
        }
    }
}
