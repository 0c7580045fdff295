package io.partnerportal.imports;

import java.util.Locale;

/** Where an import (消费导入) stands. Only PUBLISHED ones are ever seen by partners. */
public enum ImportStatus {
    /** 排队中 */
    QUEUED,
    /** 检查中 */
    CHECKING,
    /** 装载中 */
    LOADING,
    /** 待发布: everything is loaded and waits for the operator's word */
    READY,
    /** 已发布 */
    PUBLISHED,
    /** 已替换: a newer import took its place */
    SUPERSEDED,
    /** 已拒绝: the file has bad lines */
    REFUSED,
    /** 失败: something broke on our side; may be tried again */
    FAILED,
    /** 已放弃 */
    DISCARDED;

    /** Whether the run still has something to do for it. */
    public boolean isRunning() {
        return this == QUEUED || this == CHECKING || this == LOADING;
    }

    /** Message key of its name. */
    public String key() {
        return "imports.status." + name().toLowerCase(Locale.ROOT);
    }
}
