package io.partnerportal.catalog;

import org.jspecify.annotations.Nullable;

/** One region (区域) of a provider. */
public record RegionRow(
        String publicId,
        String provider,
        String code,
        @Nullable String name) {

    /** Where a page ends. */
    public record Key(String provider, String code) {
        public static final Key FIRST = new Key("", "");
    }

    public Key key() {
        return new Key(provider, code);
    }
}
