package io.partnerportal.shell;

import io.partnerportal.signin.SignInSettings;
import io.partnerportal.signin.SignIns;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** How much longer the sign-in behind a request can last, however busy its user is (decision 12b). */
@Component
public class TimeLeft {

    private final SignIns signIns;
    private final SignInSettings settings;
    private final Clock clock;

    TimeLeft(SignIns signIns, SignInSettings settings, Clock clock) {
        this.signIns = signIns;
        this.settings = settings;
        this.clock = clock;
    }

    public Duration left(HttpServletRequest request) {
        return SignInContextRepository.ticket(request)
                .flatMap(signIns::absoluteEnd)
                .map(end -> Duration.between(clock.instant(), end))
                .orElse(settings.absolute());
    }
}
