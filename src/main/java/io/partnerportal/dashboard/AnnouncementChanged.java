package io.partnerportal.dashboard;

import io.partnerportal.kernel.Auditable;
import java.util.Map;

/** An announcement was written, changed or taken away. */
public record AnnouncementChanged(Kind kind, String title, Map<String, String> before, Map<String, String> after)
        implements Auditable {

    /** What happened to it. */
    public enum Kind {
        WRITTEN,
        CHANGED,
        DELETED
    }

    @Override
    public String action() {
        return switch (kind) {
            case WRITTEN -> "dashboard.audit.announcement-written";
            case CHANGED -> "dashboard.audit.announcement-changed";
            case DELETED -> "dashboard.audit.announcement-deleted";
        };
    }

    @Override
    public String object() {
        return title;
    }
}
