package io.partnerportal.passwords;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

@Configuration(proxyBeanMethods = false)
class PasswordsConfiguration {

    /** Argon2id at OWASP's 19 MiB, 2 passes, 1 lane; the prefix lets a later choice live beside it. */
    @Bean
    PasswordEncoder passwordEncoder() {
        var argon2 = new Argon2PasswordEncoder(16, 32, 1, 19456, 2);
        return new PasswordHashing(
                new DelegatingPasswordEncoder("argon2", Map.of("argon2", argon2)),
                Runtime.getRuntime().availableProcessors());
    }
}
