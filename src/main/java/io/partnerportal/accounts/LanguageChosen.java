package io.partnerportal.accounts;

import io.partnerportal.identity.Caller;
import io.partnerportal.kernel.Auditable;
import java.util.Map;

/**
 * Somebody reads the portal in another language from now on.
 *
 * @param from a language tag, empty for none chosen
 * @param to a language tag
 */
public record LanguageChosen(Caller who, String from, String to) implements Auditable {

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
