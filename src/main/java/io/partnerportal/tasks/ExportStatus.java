package io.partnerportal.tasks;

/** How far an export (导出任务) is. */
public enum ExportStatus {
    QUEUED,
    RUNNING,
    DONE,
    FAILED,
    /** The file is gone; the record stays. */
    EXPIRED
}
