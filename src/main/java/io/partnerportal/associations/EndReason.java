package io.partnerportal.associations;

/** Why an association ended. */
public enum EndReason {
    /** 解除关联: partner and customer agreed */
    UNLINKED,
    /** 客户转移: moved to another reseller of the same distributor */
    TRANSFERRED,
    /** changed by the operator */
    OPERATOR
}
