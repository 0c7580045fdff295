package io.partnerportal.imports;

import java.util.Locale;

/** What becomes of the published import that an import meets: same provider, billing account and cycle. */
public enum Decision {
    /** 追加: both count */
    ADD,
    /** 替换: the newer takes the older one's place */
    REPLACE,
    /** 未决定: the operator says so when publishing */
    UNDECIDED;

    /** Message key of its name. */
    public String key() {
        return "imports.decision." + name().toLowerCase(Locale.ROOT);
    }
}
