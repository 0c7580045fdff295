package io.partnerportal.catalog;

import org.jspecify.annotations.Nullable;

/**
 * One service (产品) in the operator's list.
 *
 * @param name as bills name it
 * @param nameZh Chinese name given by the operator
 */
public record ProductRow(
        String publicId,
        String provider,
        String name,
        @Nullable String nameZh) {

    /** Where a page ends. */
    public record Key(String provider, String name) {
        public static final Key FIRST = new Key("", "");
    }

    public Key key() {
        return new Key(provider, name);
    }
}
