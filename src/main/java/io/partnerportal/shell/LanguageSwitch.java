package io.partnerportal.shell;

import io.partnerportal.accounts.UserPreferences;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Open;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /language?to=en&back=/}: remembers the choice, for the user when signed in, and goes back. */
@Controller
@Open("changes nothing but the language the browser is spoken to in")
class LanguageSwitch {

    private final UserPreferences preferences;
    private final CurrentCaller caller;

    LanguageSwitch(UserPreferences preferences, CurrentCaller caller) {
        this.preferences = preferences;
        this.caller = caller;
    }

    @GetMapping("/language")
    ResponseEntity<Void> choose(
            @RequestParam String to, @RequestParam(defaultValue = "/") String back, HttpServletResponse response) {
        var language = ReaderLanguage.offered(to);
        if (caller.find().isPresent()) {
            preferences.switchLanguage(language);
        }
        var cookie = ResponseCookie.from(ReaderLanguage.COOKIE, language.toLanguageTag())
                .path("/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return ResponseEntity.status(302).location(URI.create(local(back))).build();
    }

    /** Only addresses of this portal: one slash, then no second one that would name another host. */
    private static String local(String back) {
        return back.matches("/(?![/\\\\])[\\w\\-./?=&%,+:]*") ? back : "/";
    }
}
