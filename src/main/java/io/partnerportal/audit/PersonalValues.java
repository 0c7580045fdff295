package io.partnerportal.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.partnerportal.kernel.KeyedHash;
import io.partnerportal.kernel.Masking;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * What a record keeps of personal values: enough to recognise them, and a keyed hash that tells equal ones from others
 * (decision 16).
 */
@Component
class PersonalValues {

    /** Behind the name of a field: the hash of its value. */
    static final String HASH = "#";

    private static final int HASH_BYTES = 8;

    private final KeyedHash hash;

    PersonalValues(KeyedHash hash) {
        this.hash = hash;
    }

    Map<String, String> kept(Map<String, String> values, Set<String> personal) {
        var kept = new TreeMap<String, String>();
        values.forEach((field, value) -> {
            if (personal.contains(field) && !value.isEmpty()) {
                kept.put(field, masked(value));
                kept.put(field + HASH, hashed(value));
            } else {
                kept.put(field, value);
            }
        });
        return kept;
    }

    private String hashed(String value) {
        var whole = hash.of("personal values", value.getBytes(UTF_8));
        return HexFormat.of().formatHex(Arrays.copyOf(whole, HASH_BYTES));
    }

    private static String masked(String value) {
        if (value.contains("@")) {
            return Masking.email(value);
        }
        return value.matches("[+0-9 -]+") ? Masking.mobile(value) : Masking.name(value);
    }
}
