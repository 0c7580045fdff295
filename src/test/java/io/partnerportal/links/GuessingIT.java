package io.partnerportal.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.PortalTest;
import io.partnerportal.TurnableClock;
import io.partnerportal.lockout.Origin;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class GuessingIT {

    private static final AtomicInteger NEXT = new AtomicInteger(1);

    @Autowired
    LinkGuesses guesses;

    @Autowired
    TurnableClock clock;

    @Test
    void of_a_thousand_guesses_from_one_network_a_hundred_are_looked_at() {
        var guesser = network();
        int lookedAt = 0;
        for (int i = 0; i < 1_000; i++) {
            lookedAt += guess(guesser.formatted(i % 254 + 1)) ? 1 : 0;
        }

        assertThat(lookedAt).isEqualTo(100);
        assertThatCode(() -> guesses.requireFew(origin(network().formatted(1)))).doesNotThrowAnyException();
    }

    @Test
    void after_a_quarter_of_an_hour_the_network_is_answered_again() {
        var guesser = origin(network().formatted(7));
        for (int i = 0; i < 100; i++) {
            guesses.wrong(guesser);
        }
        assertThatExceptionOfType(LinksThrottled.class)
                .isThrownBy(() -> guesses.requireFew(guesser))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("links.throttled"));

        clock.turnBy(Duration.ofMinutes(15));
        assertThatCode(() -> guesses.requireFew(guesser)).doesNotThrowAnyException();
    }

    /** As a door does: whether the link was looked at. */
    private boolean guess(String address) {
        try {
            guesses.requireFew(origin(address));
            guesses.wrong(origin(address));
            return true;
        } catch (LinksThrottled throttled) {
            return false;
        }
    }

    private static String network() {
        return "198.51." + NEXT.getAndIncrement() + ".%d";
    }

    private static Origin origin(String address) {
        return new Origin(address, "test");
    }
}
