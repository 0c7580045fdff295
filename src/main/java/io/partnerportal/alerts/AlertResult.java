package io.partnerportal.alerts;

/** What whoever looked into an alert found. */
public enum AlertResult {
    /** 已流失 */
    LOST,
    /** 未流失 */
    NOT_LOST;

    /** The words for it in both languages. */
    public String nameKey() {
        return "alerts.result." + name();
    }
}
