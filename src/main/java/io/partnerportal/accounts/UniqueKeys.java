package io.partnerportal.accounts;

import io.partnerportal.kernel.InvalidField;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;

/**
 * Of two who take one name, address or number at the same moment, both find it free before they save; the table's keys
 * let one of them through. Tells the other what the look before would have told a second later.
 */
public final class UniqueKeys {

    private record Key(String name, String field, String words) {

        boolean isIn(DuplicateKeyException refused) {
            return String.valueOf(refused.getMessage()).contains(name);
        }
    }

    private static final List<Key> KEYS = List.of(
            new Key("account_name_uk", "accountName", "accounts.name-taken"),
            new Key("account_email_uk", "email", "accounts.email-taken"),
            new Key("portal_user_name_uk", "name", "accounts.user-name-taken"),
            new Key("portal_user_email_uk", "email", "accounts.email-taken"),
            new Key("portal_user_mobile_uk", "mobile", "accounts.mobile-taken"));

    private UniqueKeys() {}

    /**
     * @param values what is saved, by the name of its field
     * @throws InvalidField one of them was taken meanwhile
     */
    public static <T> T saving(Map<String, String> values, Supplier<T> save) {
        try {
            return save.get();
        } catch (RuntimeException refused) {
            throw taken(refused)
                    .<RuntimeException>map(
                            key -> new InvalidField(key.field(), key.words(), values.getOrDefault(key.field(), "")))
                    .orElse(refused);
        }
    }

    /** The repository wraps what the driver says once more than the client does. */
    private static Optional<Key> taken(RuntimeException refused) {
        return Stream.<Throwable>iterate(refused, Objects::nonNull, Throwable::getCause)
                .filter(DuplicateKeyException.class::isInstance)
                .map(DuplicateKeyException.class::cast)
                .flatMap(duplicate -> KEYS.stream().filter(key -> key.isIn(duplicate)))
                .findFirst();
    }
}
