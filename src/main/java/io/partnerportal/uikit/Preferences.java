package io.partnerportal.uikit;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.Optional;

/** What one user chose to see and how, such as the columns of a list; kept with the user, not with the browser. */
public interface Preferences extends Serializable {

    Optional<String> get(String key);

    void put(String key, String value);

    /** The time zone the user reads instants in; absent where that of business serves. */
    default Optional<ZoneId> zone() {
        return Optional.empty();
    }
}
