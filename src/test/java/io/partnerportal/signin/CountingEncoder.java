package io.partnerportal.signin;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Knows a password by a prefix and counts how often it was asked. */
class CountingEncoder implements PasswordEncoder {

    private int checks;
    private final Map<String, Integer> checksByHash = new HashMap<>();

    int checks() {
        return checks;
    }

    int checksOf(String hash) {
        return checksByHash.getOrDefault(hash, 0);
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return "hash of " + password;
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        checks++;
        checksByHash.merge(String.valueOf(hash), 1, Integer::sum);
        return ("hash of " + password).equals(hash);
    }
}
