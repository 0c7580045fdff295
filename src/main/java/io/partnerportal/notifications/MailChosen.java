package io.partnerportal.notifications;

import io.partnerportal.identity.Caller;
import io.partnerportal.kernel.Auditable;
import java.util.Map;

/** A reader wants the messages of a category by mail too, or no more. */
public record MailChosen(Caller who, MessageCategory category, boolean mailed) implements Auditable {

    @Override
    public String action() {
        return "notifications.audit.mail-chosen";
    }

    @Override
    public String object() {
        return who.name();
    }

    @Override
    public Map<String, String> before() {
        return values(!mailed);
    }

    @Override
    public Map<String, String> after() {
        return values(mailed);
    }

    @Override
    public long tenant() {
        return who.account();
    }

    private Map<String, String> values(boolean wanted) {
        return Map.of(
                "category", "notifications.category." + category, "mailed", "notifications.audit.mailed." + wanted);
    }
}
