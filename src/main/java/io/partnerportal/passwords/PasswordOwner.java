package io.partnerportal.passwords;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whom a password is for; it must not be made of what everybody knows about them.
 *
 * @param name account name or user name
 */
public record PasswordOwner(
        String name, @Nullable String email, @Nullable String mobile) {

    /** Words somebody who knows the owner would try. */
    List<String> words() {
        return Stream.of(name, email, mobile)
                .filter(word -> word != null && !word.isBlank())
                .flatMap(word -> Stream.of(word.split("[@.]")))
                .toList();
    }
}
