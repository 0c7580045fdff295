package io.partnerportal;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.partnerportal.identity.Open;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;

/** Every address that opens without a permission: screens that stand alone, and what a controller answers. */
final class OpenPages {

    /**
     * One of them.
     *
     * @param why empty where its class does not say
     */
    record OpenPage(String address, String whoMay, String why) {}

    private OpenPages() {}

    static List<OpenPage> all() {
        return Stream.concat(screens(), controllers())
                .sorted(java.util.Comparator.comparing(OpenPage::address))
                .toList();
    }

    static String table() {
        return all().stream()
                .map(page -> "| `/%s` | %s | %s |".formatted(page.address(), page.whoMay(), page.why()))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<OpenPage> screens() {
        return Screens.all().stream()
                .filter(Screens.Screen::standsAlone)
                .map(screen -> new OpenPage(
                        screen.view().getAnnotation(Route.class).value(), whoMay(screen.view()), why(screen.view())));
    }

    private static String whoMay(Class<?> view) {
        return view.isAnnotationPresent(AnonymousAllowed.class) ? "everybody" : "whoever is signed in";
    }

    private static Stream<OpenPage> controllers() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        return scanner.findCandidateComponents("io.partnerportal").stream()
                .<Class<?>>map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .flatMap(OpenPages::addresses);
    }

    private static Stream<OpenPage> addresses(Class<?> controller) {
        return Arrays.stream(controller.getDeclaredMethods())
                .map(method -> AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class))
                .filter(java.util.Objects::nonNull)
                .flatMap(mapping -> Arrays.stream(mapping.path()))
                .map(path -> new OpenPage(path.substring(1), "everybody", why(controller)));
    }

    private static String why(Class<?> type) {
        var open = type.getAnnotation(Open.class);
        return open == null ? "" : open.value();
    }
}
