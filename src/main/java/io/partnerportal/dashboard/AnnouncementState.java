package io.partnerportal.dashboard;

import java.time.LocalDate;

/** Whether readers see an announcement. */
public enum AnnouncementState {
    /** 生效中 */
    LIVE,
    /** 未开始 */
    UPCOMING,
    /** 已结束 */
    OVER;

    static AnnouncementState of(LocalDate from, LocalDate until, LocalDate today) {
        if (today.isBefore(from)) {
            return UPCOMING;
        }
        return today.isAfter(until) ? OVER : LIVE;
    }
}
