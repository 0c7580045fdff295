package io.partnerportal.drafts;

import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Open;
import io.partnerportal.kernel.SecretBox;
import io.partnerportal.tasks.Housekeeping;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps one draft a user and form for a week, readable by that user only. */
@Service
@Transactional
@Open("everybody keeps own drafts, found by the calling user and nothing else")
class DraftService implements Housekeeping {

    private static final Logger log = LoggerFactory.getLogger(DraftService.class);
    private static final Duration KEPT = Duration.ofDays(7);

    private record Row(byte[] sealed, Instant savedAt) {}

    private final JdbcClient jdbc;
    private final SecretBox box;
    private final JsonMapper json;
    private final CurrentCaller caller;
    private final Clock clock;

    DraftService(JdbcClient jdbc, SecretBox box, JsonMapper json, CurrentCaller caller, Clock clock) {
        this.jdbc = jdbc;
        this.box = box;
        this.json = json;
        this.caller = caller;
        this.clock = clock;
    }

    /** Replaces what was kept of the form; nothing is kept of one in which nothing was changed. */
    public void save(String form, Map<String, String> values) {
        if (values.isEmpty()) {
            forget(form);
            return;
        }
        jdbc.sql("""
                insert into form_draft (user_id, form, sealed, saved_at)
                    select id, :form, :sealed, :now from portal_user where id = :user
                    on duplicate key update sealed = :sealed, saved_at = :now
                """)
                .param("user", user())
                .param("form", form)
                .param("sealed", box.seal(json.writeValueAsString(values), place(form)))
                .param("now", clock.instant())
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<SavedDraft> find(String form) {
        return jdbc.sql(
                        "select sealed, saved_at from form_draft where user_id = :user and form = :form and saved_at > :oldest")
                .param("user", user())
                .param("form", form)
                .param("oldest", clock.instant().minus(KEPT))
                .query(Row.class)
                .optional()
                .flatMap(row -> open(form, row));
    }

    public void forget(String form) {
        jdbc.sql("delete from form_draft where user_id = :user and form = :form")
                .param("user", user())
                .param("form", form)
                .update();
    }

    @Override
    public void tidy() {
        jdbc.sql("delete from form_draft where saved_at <= :oldest limit 10000")
                .param("oldest", clock.instant().minus(KEPT))
                .update();
    }

    /** A draft nobody can read any more, such as after a change of the key, is none. */
    private Optional<SavedDraft> open(String form, Row row) {
        try {
            var values = new LinkedHashMap<String, String>();
            json.readTree(box.open(row.sealed(), place(form)))
                    .properties()
                    .forEach(
                            field -> values.put(field.getKey(), field.getValue().asString()));
            return Optional.of(new SavedDraft(values, row.savedAt()));
        } catch (IllegalStateException unreadable) {
            log.warn("A draft of {} cannot be read", form, unreadable);
            return Optional.empty();
        }
    }

    private String place(String form) {
        return "form_draft/" + user() + "/" + form;
    }

    private long user() {
        return caller.get().user();
    }
}
