package io.partnerportal.launcher;

import java.net.InetAddress;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.springframework.boot.convert.DurationStyle;

/** What the value of a {@link Setting} looks like; a wrong one is refused at start. */
enum SettingKind {
    TEXT("any text") {
        @Override
        void check(String value) {}
    },
    NUMBER("a whole number") {
        @Override
        void check(String value) {
            Long.parseUnsignedLong(value);
        }
    },
    PORT("a port from 0 to 65535") {
        @Override
        void check(String value) {
            new java.net.InetSocketAddress(Integer.parseInt(value));
        }
    },
    DURATION("a duration such as 90s, 15m or 12h") {
        @Override
        void check(String value) {
            DurationStyle.detectAndParse(value);
        }
    },
    SIZE("a size such as 512M or 4G") {
        @Override
        void check(String value) {
            matches(value, SIZES);
        }
    },
    DIRECTORY("a directory") {
        @Override
        void check(String value) {
            Path.of(value);
        }
    },
    FILE("a file") {
        @Override
        void check(String value) {
            Path.of(value);
        }
    },
    WEB_ADDRESS("an address such as https://portal.example") {
        @Override
        void check(String value) {
            matches(value, WEB_ADDRESSES);
        }
    },
    MAIL_SECURITY("starttls, tls or none") {
        @Override
        void check(String value) {
            matches(value, MAIL_SECURITIES);
        }
    },
    ADDRESS("an address of this machine") {
        @Override
        void check(String value) throws java.io.IOException {
            InetAddress.getByName(value);
        }
    },
    NETWORKS("addresses or networks with commas between, such as 10.0.0.7, 10.1.0.0/16") {
        @Override
        void check(String value) {
            Exposure.networks(value);
        }
    },
    ZONE("a time zone such as Asia/Shanghai") {
        @Override
        void check(String value) {
            ZoneId.of(value);
        }
    },
    SWITCH("on or off") {
        @Override
        void check(String value) {
            matches(value, SWITCHES);
        }
    },
    LOG_PLACE("file or console") {
        @Override
        void check(String value) {
            matches(value, LOG_PLACES);
        }
    },
    LOG_FORMAT("empty for text, or ecs, gelf or logstash for JSON") {
        @Override
        void check(String value) {
            matches(value, LOG_FORMATS);
        }
    };

    private static final Pattern SIZES = Pattern.compile("[1-9][0-9]*[kKmMgG]?");
    private static final Pattern WEB_ADDRESSES = Pattern.compile("https?://[^\\s/?#]+(/[^\\s?#]*)?");
    private static final Pattern MAIL_SECURITIES = Pattern.compile("starttls|tls|none");
    private static final Pattern SWITCHES = Pattern.compile("on|off|true|false");
    private static final Pattern LOG_PLACES = Pattern.compile("file|console");
    private static final Pattern LOG_FORMATS = Pattern.compile("|ecs|gelf|logstash");

    private final String looks;

    SettingKind(String looks) {
        this.looks = looks;
    }

    /** Throws anything when the value does not fit. */
    abstract void check(String value) throws Exception;

    private static void matches(String value, Pattern pattern) {
        if (!pattern.matcher(value).matches()) {
            throw new IllegalArgumentException(value);
        }
    }

    String looks() {
        return looks;
    }
}
