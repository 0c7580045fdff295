package io.partnerportal.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Knows a password by a prefix and counts how often it was asked. */
class CountingEncoder implements PasswordEncoder {

    private int checks;

    int checks() {
        return checks;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return "hash of " + password;
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        checks++;
        return ("hash of " + password).equals(hash);
    }
}
