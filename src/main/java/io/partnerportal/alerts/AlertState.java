package io.partnerportal.alerts;

/** Where an alert stands. */
public enum AlertState {
    /** 待处理 */
    OPEN,
    /** 已处理 */
    HANDLED,
    /** 已关闭: the association ended first */
    CLOSED;

    /** The words for it in both languages. */
    public String nameKey() {
        return "alerts.state." + name();
    }
}
