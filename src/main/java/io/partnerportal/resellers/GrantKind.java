package io.partnerportal.resellers;

/** What a distributor may hand over to a reseller (R53, R70). */
public enum GrantKind {
    /** 冻结权限: freezes and unfreezes its own resale customers, which is the distributor's otherwise. */
    FREEZE,
    /** 代客操作权限: asks its customers for authorisations. */
    ON_BEHALF;

    /** The words for it in both languages. */
    public String nameKey() {
        return "resellers.grant." + name();
    }
}
