package io.partnerportal;

import io.partnerportal.identity.Permission;
import java.lang.reflect.Field;
import java.util.Arrays;

/** For callers who could do everything, were it only for their permissions. */
final class EveryPermission {

    private EveryPermission() {}

    static String[] all() {
        return Arrays.stream(Permission.class.getFields())
                .filter(field -> field.getType() == String.class)
                .map(EveryPermission::value)
                .toArray(String[]::new);
    }

    private static String value(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException hidden) {
            throw new AssertionError(hidden);
        }
    }
}
