package io.partnerportal.unlinkchecks;

/** What is asked for. */
public enum RequestKind {
    /** 解除关联 */
    UNLINK,
    /** 切换关联类型 */
    SWITCH;

    public String nameKey() {
        return "unlinkchecks.kind." + name();
    }
}
