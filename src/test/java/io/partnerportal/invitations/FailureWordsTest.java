package io.partnerportal.invitations;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnerportal.prospects.Obstacle;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;

/** 4.6, R44: one message and one advice per cause, in both languages, and no place for anybody's name. */
class FailureWordsTest {

    @ParameterizedTest
    @EnumSource
    void every_cause_has_words_for_either_side_that_name_nobody(Failure failure) throws IOException {
        for (var language : List.of("", "_zh_CN")) {
            var ours = words("invitations", language);
            var theirs = words("acceptance", language);
            assertThat(List.of(
                            ours.getProperty(failure.nameKey(), ""),
                            ours.getProperty(failure.adviceKey(), ""),
                            theirs.getProperty("acceptance.refused." + failure, "")))
                    .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_obstacle_is_a_cause(Obstacle obstacle) {
        assertThat(Failure.of(obstacle)).isNotNull();
    }

    /** The file itself: a bundle would fall back to English where Chinese words are missing. */
    private static Properties words(String module, String language) throws IOException {
        var file = "i18n/%s%s.properties".formatted(module, language);
        var words = new Properties();
        try (var text = new ClassPathResource(file).getInputStream()) {
            words.load(new InputStreamReader(text, StandardCharsets.UTF_8));
        }
        return words;
    }
}
