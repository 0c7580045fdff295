package io.partnerportal;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.properties.HasName.AndFullName.Predicates.fullNameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.HasDescription;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.uikit.TranslatedTitle;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The rules of the house that a compiler cannot check, each with its reason and what to do instead. */
final class HouseRules {

    static final ArchRule SCREENS_STAY_BEHIND_THEIR_PACKAGE = classes()
            .that()
            .resideInAnyPackage("..ui", "..rest")
            .and()
            .areTopLevelClasses()
            .should()
            .notHaveModifier(PUBLIC)
            .because("nobody imports a screen or a controller: link with PortalLinks, plug in with a panel interface");

    static final ArchRule SCREENS_NEVER_TOUCH_THE_DATABASE = noClasses()
            .that()
            .resideInAnyPackage("..ui", "..rest")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(JdbcClient.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Repository.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(DataSource.class)
            .because("scope and permission are checked at the two doors: call …Service to change, …Queries to read");

    static final ArchRule EVERY_SERVICE_CALL_NAMES_ITS_PERMISSION = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .and()
            .arePublic()
            .should(that("carry @Allowed or @Open", Guards::isGuarded))
            .because("a forgotten annotation is an open door: put @Allowed(Permission.…) or @Open(\"why\") on it");

    static final ArchRule EVERY_SCREEN_HAS_TITLE_AND_ACCESS = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .beAnnotatedWith(PageTitle.class)
            .andShould(that(
                    "read its title as a key by @DynamicPageTitle(TranslatedTitle.class)",
                    (JavaClass view) -> view.tryGetAnnotationOfType(DynamicPageTitle.class)
                            .filter(title -> title.value() == TranslatedTitle.class)
                            .isPresent()))
            .andShould(that(
                    "say who may open it",
                    (JavaClass view) -> view.isAnnotatedWith(RolesAllowed.class)
                            || view.isAnnotatedWith(PermitAll.class)
                            || view.isAnnotatedWith(AnonymousAllowed.class)))
            .because("tab, menu and breadcrumb use the same words, and an unlisted screen is a denied one");

    static final ArchRule NO_SCREEN_NAMES_ITS_LAYOUT = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should(that(
                    "leave the layout to @Layout",
                    (JavaClass view) -> view.getAnnotationOfType(Route.class).layout() == UI.class))
            .because("the layout lies in shell, above every feature: naming it would turn the arrows round");

    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .that()
            .resideOutsideOfPackages("..launcher..", "..bench..")
            .and()
            .doNotHaveSimpleName("ClockConfiguration")
            .should()
            .callMethodWhere(target(fullNameMatching(
                    "java\\.time\\.\\w+\\.now\\((java\\.time\\.ZoneId)?\\)|java\\.time\\.Clock\\.system.*"
                            + "|java\\.lang\\.System\\.currentTimeMillis\\(\\)")))
            .orShould()
            .callConstructor(java.util.Date.class)
            .because("tests turn the clock: inject java.time.Clock or kernel.BusinessCalendar");

    static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith(Value.class)
            .because("a class shows what it needs in its constructor");

    static final ArchRule NO_AMOUNT_FROM_A_DOUBLE = noClasses()
            .should()
            .callConstructor(BigDecimal.class, double.class)
            .because("new BigDecimal(0.1) is not 0.1: use the text, as new BigDecimal(\"0.1\")");

    static final ArchRule EVERY_QUERY_KNOWS_ITS_CALLER = classes()
            .that()
            .haveSimpleNameEndingWith("Queries")
            .should(that(
                    "depend on CurrentCaller or be the operator's alone",
                    (JavaClass queries) -> queries.getDirectDependenciesFromSelf().stream()
                                    .anyMatch(use -> use.getTargetClass().isEquivalentTo(CurrentCaller.class))
                            || Guards.isForOperators(queries)))
            .because("a statement without the caller's scope shows everybody everything: bind CurrentCaller.scope()");

    static final ArchRule OUTPUT_GOES_THROUGH_THE_LOG = noClasses()
            .that()
            .resideOutsideOfPackages("..launcher..", "..bench..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .dependOnClassesThat(resideInAPackage("java.util.logging"))
            .because("only the launcher and the benches talk to a console: use SLF4J");

    static final ArchRule PACKAGES_ARE_ROOT_UI_OR_REST = classes()
            .should(that(
                    "reside in io.partnerportal.<module>, .ui or .rest",
                    (JavaClass one) -> one.getPackageName().matches("io\\.partnerportal(\\.\\w+(\\.(ui|rest))?)?")))
            .because("flat roots let the compiler guard what is package-private; a root that grows is two modules");

    static final ArchRule EVERY_PACKAGE_IS_NULL_MARKED = classes()
            .that()
            .doNotBelongToAnyOf(PartnerPortal.class)
            .should(that(
                    "be in a package marked @NullMarked",
                    (JavaClass one) -> one.getPackage()
                            .tryGetAnnotationOfType(NullMarked.class)
                            .isPresent()))
            .because("NullAway only looks at marked packages: add a package-info");

    static final ArchRule NO_NAME_SAYS_NOTHING = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveNameMatching(".*(Utils?|Helper|Dto|DTO|VO)")
            .because("if no better name comes, the thing is not understood yet");

    static final ArchRule NOTHING_FORCES_A_BUNDLE = noClasses()
            .should()
            .beAnnotatedWith(JsModule.class)
            .orShould()
            .beAnnotatedWith(NpmPackage.class)
            .orShould()
            .beAnnotatedWith(CssImport.class)
            .because("the precompiled bundle is used: put files in frontend/ and name them context://…");

    static final List<ArchRule> ALL = List.of(
            SCREENS_STAY_BEHIND_THEIR_PACKAGE,
            SCREENS_NEVER_TOUCH_THE_DATABASE,
            EVERY_SERVICE_CALL_NAMES_ITS_PERMISSION,
            EVERY_SCREEN_HAS_TITLE_AND_ACCESS,
            NO_SCREEN_NAMES_ITS_LAYOUT,
            TIME_COMES_FROM_THE_CLOCK,
            NOTHING_IS_INJECTED_INTO_FIELDS,
            NO_AMOUNT_FROM_A_DOUBLE,
            EVERY_QUERY_KNOWS_ITS_CALLER,
            OUTPUT_GOES_THROUGH_THE_LOG,
            PACKAGES_ARE_ROOT_UI_OR_REST,
            EVERY_PACKAGE_IS_NULL_MARKED,
            NO_NAME_SAYS_NOTHING,
            NOTHING_FORCES_A_BUNDLE);

    private HouseRules() {}

    private static <T extends HasDescription> ArchCondition<T> that(String claim, Predicate<T> holds) {
        return new ArchCondition<>(claim) {
            @Override
            public void check(T item, ConditionEvents events) {
                if (!holds.test(item)) {
                    events.add(SimpleConditionEvent.violated(item, item.getDescription() + " does not " + claim));
                }
            }
        };
    }
}
