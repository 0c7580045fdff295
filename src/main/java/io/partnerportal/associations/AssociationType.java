package io.partnerportal.associations;

/** How a customer is tied to a partner (关联类型), with the number by which bills and the API know it. */
public enum AssociationType {
    /** 顾问销售: the customer pays the vendor */
    REFERRAL(1),
    /** 代售: the partner sells and is charged */
    RESALE(2);

    private final int code;

    AssociationType(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
