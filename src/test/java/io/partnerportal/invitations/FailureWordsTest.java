package io.partnerportal.invitations;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnerportal.prospects.Obstacle;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** 4.6, R44: one message and one advice per cause, in both languages, and no place for anybody's name. */
class FailureWordsTest {

    private final ResourceBundleMessageSource words = words();

    @ParameterizedTest
    @EnumSource
    void every_cause_has_words_for_either_side_that_name_nobody(Failure failure) {
        for (var language : new Locale[] {Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH}) {
            for (var key : new String[] {failure.nameKey(), failure.adviceKey(), "acceptance.refused." + failure}) {
                assertThat(words.getMessage(key, null, language)).isNotBlank().doesNotContain("{");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_obstacle_is_a_cause(Obstacle obstacle) {
        assertThat(Failure.of(obstacle)).isNotNull();
    }

    private static ResourceBundleMessageSource words() {
        var source = new ResourceBundleMessageSource();
        source.setBasenames("i18n/invitations", "i18n/acceptance");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return source;
    }
}
