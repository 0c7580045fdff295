package io.partnerportal.customers;

/** How a customer is tied to a partner (关联类型). */
public enum AssociationType {
    /** 顾问销售: the customer pays the vendor */
    REFERRAL,
    /** 代售: the partner sells and is charged */
    RESALE
}
