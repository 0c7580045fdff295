package io.partnerportal;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * The password of {@link GivenPeople} is hashed once and not for each of them: with several people to a test, that was
 * most of its time. Whatever else is hashed or compared goes to the portal's own encoder.
 */
@Component
class GivenHash implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof PasswordEncoder encoder ? new Remembering(encoder) : bean;
    }

    private static final class Remembering implements PasswordEncoder {

        private final PasswordEncoder encoder;
        private @Nullable String hash;

        Remembering(PasswordEncoder encoder) {
            this.encoder = encoder;
        }

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            return GivenPeople.PASSWORD.contentEquals(String.valueOf(password)) ? given() : encoder.encode(password);
        }

        private synchronized @Nullable String given() {
            if (hash == null) {
                hash = encoder.encode(GivenPeople.PASSWORD);
            }
            return hash;
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            return encoder.matches(password, hash);
        }

        @Override
        public boolean upgradeEncoding(@Nullable String hash) {
            return encoder.upgradeEncoding(hash);
        }
    }
}
