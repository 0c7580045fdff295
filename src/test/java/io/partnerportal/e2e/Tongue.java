package io.partnerportal.e2e;

import java.util.Locale;

/** A language the portal is read in, and the width at which the second person of a story reads it. */
enum Tongue {
    CHINESE("zh-CN", Locale.SIMPLIFIED_CHINESE, 1280),
    ENGLISH("en-US", Locale.ENGLISH, 390);

    private final String browser;
    private final Locale words;
    private final int width;

    Tongue(String browser, Locale words, int width) {
        this.browser = browser;
        this.words = words;
        this.width = width;
    }

    /** What the browser asks for. */
    String browser() {
        return browser;
    }

    Locale words() {
        return words;
    }

    int width() {
        return width;
    }
}
