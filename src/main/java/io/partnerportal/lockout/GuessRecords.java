package io.partnerportal.lockout;

import io.partnerportal.identity.Caller;
import io.partnerportal.identity.Callers;
import io.partnerportal.identity.CurrentCaller;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the operation log of guesses that matter to those who read it; the sign-in history has every one. */
@Component
class GuessRecords {

    private final Callers callers;
    private final CurrentCaller caller;
    private final ApplicationEventPublisher events;

    GuessRecords(Callers callers, CurrentCaller caller, ApplicationEventPublisher events) {
        this.callers = callers;
        this.caller = caller;
        this.events = events;
    }

    /** Somebody who is signed in as the user did not know what the user knows. */
    void refused(Guess guess) {
        caller.find()
                .filter(signedIn -> guess.user() != null && signedIn.user() == guess.user())
                .ifPresent(signedIn -> publish(signedIn, "lockout.audit.not-confirmed"));
    }

    /** The failures of the window are used up. Who may not come in anyway needs no line. */
    void locked(Guess guess) {
        Optional.ofNullable(guess.user())
                .flatMap(callers::byUser)
                .ifPresent(user -> publish(user, "lockout.audit.locked"));
    }

    private void publish(Caller user, String action) {
        events.publishEvent(new GuessingRefused(action, user.name(), user.account()));
    }
}
