package io.partnerportal.agreements;

import java.util.Locale;

/** A text somebody has to agree to before going on. */
public enum Document {
    /** 客户关联须知（代售） */
    NOTICE_RESALE,
    /** 客户关联须知（顾问销售） */
    NOTICE_REFERRAL,
    /** 用户协议 */
    USER_AGREEMENT,
    /** 隐私政策说明 */
    PRIVACY,
    /** 伙伴关联条款: besides the notice where a link or a code was handed over */
    ASSOCIATION_TERMS,
    /** 云经销商合作条款 */
    RESELLER_TERMS,
    /** 代客操作承诺书: what a partner promises before it asks the first customer for an authorisation */
    ON_BEHALF_COMMITMENT,
    /** 用户授权书: what a customer lets its partner do */
    USER_AUTHORISATION;

    /** Message key of its title. */
    public String nameKey() {
        return "agreements.document." + name();
    }

    /** Name of its file, such as {@code notice-resale_zh.md}. */
    String file(Locale language) {
        return "%s_%s.md".formatted(name().toLowerCase(Locale.ROOT).replace('_', '-'), language.getLanguage());
    }
}
