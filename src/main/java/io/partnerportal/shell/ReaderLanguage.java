package io.partnerportal.shell;

import io.partnerportal.identity.Caller;
import io.partnerportal.identity.CurrentCaller;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Which language a reader gets: the saved choice, else the cookie, else English when the browser prefers it,
 * else Chinese (decision 8).
 */
@Component
class ReaderLanguage {

    static final String COOKIE = "pp-language";

    private final CurrentCaller caller;

    ReaderLanguage(CurrentCaller caller) {
        this.caller = caller;
    }

    Locale of(HttpServletRequest request) {
        return caller.find().map(Caller::locale).or(() -> cookie(request)).orElseGet(() -> preferredByBrowser(request));
    }

    /** The offered language a tag means; anything that is not English is Chinese. */
    static Locale offered(String tag) {
        return Locale.forLanguageTag(tag).getLanguage().equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    private static Optional<Locale> cookie(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .map(ReaderLanguage::offered)
                .findFirst();
    }

    private static Locale preferredByBrowser(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Locale.SIMPLIFIED_CHINESE;
        }
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals("zh") || language.equals("en"))
                .findFirst()
                .map(ReaderLanguage::offered)
                .orElse(Locale.SIMPLIFIED_CHINESE);
    }
}
