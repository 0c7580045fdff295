package io.partnerportal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import io.partnerportal.broken.AmountFromDouble;
import io.partnerportal.broken.AmountHelper;
import io.partnerportal.broken.ChattyClass;
import io.partnerportal.broken.ClockReader;
import io.partnerportal.broken.FieldInjection;
import io.partnerportal.broken.NodeModule;
import io.partnerportal.broken.OpenDoorService;
import io.partnerportal.broken.ScopelessQueries;
import io.partnerportal.broken.inner.deep.TooDeep;
import io.partnerportal.broken.ui.OwnLayoutView;
import io.partnerportal.broken.ui.PublicScreen;
import io.partnerportal.broken.ui.ScreenWithSql;
import io.partnerportal.broken.ui.UntitledView;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {

    private static final JavaClasses OURS =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("io.partnerportal");

    @ParameterizedTest
    @FieldSource("io.partnerportal.HouseRules#ALL")
    void the_portal_keeps_the_rule(ArchRule rule) {
        rule.check(OURS);
    }

    @ParameterizedTest
    @MethodSource
    void the_rule_notices_who_breaks_it(ArchRule rule, Class<?> breaker) {
        var result = rule.evaluate(new ClassFileImporter().importClasses(breaker));

        assertThat(result.hasViolation()).as(rule.getDescription()).isTrue();
    }

    static Stream<Arguments> the_rule_notices_who_breaks_it() {
        return Stream.of(
                arguments(HouseRules.SCREENS_STAY_BEHIND_THEIR_PACKAGE, PublicScreen.class),
                arguments(HouseRules.SCREENS_NEVER_TOUCH_THE_DATABASE, ScreenWithSql.class),
                arguments(HouseRules.EVERY_SERVICE_CALL_NAMES_ITS_PERMISSION, OpenDoorService.class),
                arguments(HouseRules.EVERY_SCREEN_HAS_TITLE_AND_ACCESS, UntitledView.class),
                arguments(HouseRules.NO_SCREEN_NAMES_ITS_LAYOUT, OwnLayoutView.class),
                arguments(HouseRules.TIME_COMES_FROM_THE_CLOCK, ClockReader.class),
                arguments(HouseRules.NOTHING_IS_INJECTED_INTO_FIELDS, FieldInjection.class),
                arguments(HouseRules.NO_AMOUNT_FROM_A_DOUBLE, AmountFromDouble.class),
                arguments(HouseRules.EVERY_QUERY_KNOWS_ITS_CALLER, ScopelessQueries.class),
                arguments(HouseRules.OUTPUT_GOES_THROUGH_THE_LOG, ChattyClass.class),
                arguments(HouseRules.PACKAGES_ARE_ROOT_UI_OR_REST, TooDeep.class),
                arguments(HouseRules.EVERY_PACKAGE_IS_NULL_MARKED, TooDeep.class),
                arguments(HouseRules.NO_NAME_SAYS_NOTHING, AmountHelper.class),
                arguments(HouseRules.NOTHING_FORCES_A_BUNDLE, NodeModule.class));
    }
}
