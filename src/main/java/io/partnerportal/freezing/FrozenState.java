package io.partnerportal.freezing;

/** Whether a customer is frozen, by whomever. */
public enum FrozenState {
    /** 正常 */
    NONE,
    /** 账号冻结 */
    ACCOUNT,
    /** 账号和资源冻结 */
    ACCOUNT_AND_RESOURCES,
    /** 随伙伴冻结: because its partner is (R54) */
    BY_PARTNER;

    static FrozenState of(FreezeKind kind) {
        return switch (kind) {
            case ACCOUNT -> ACCOUNT;
            case ACCOUNT_AND_RESOURCES -> ACCOUNT_AND_RESOURCES;
        };
    }
}
