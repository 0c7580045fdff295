package io.partnerportal.companies;

/** Where a change of a company's information stands. */
public enum ChangeStatus {
    /** 审核中 */
    PENDING,
    /** 已通过 */
    APPROVED,
    /** 已驳回 */
    REJECTED,
    /** 已撤回 */
    WITHDRAWN
}
