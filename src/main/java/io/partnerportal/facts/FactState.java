package io.partnerportal.facts;

/** Whether a fact holds on a day. */
public enum FactState {
    /** 生效中 */
    HOLDS,
    /** 未开始 */
    UPCOMING,
    /** 已结束 */
    OVER
}
