package io.partnerportal;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Every screen on the class path with its address and who may open it. */
final class Screens {

    /** @param address without parameters, such as {@code customers} for {@code customers/:id?} */
    record Screen(Class<?> view, String address) {

        /** A screen has as many addresses as the menus that lead to it. */
        static Stream<Screen> of(Class<?> view) {
            return Stream.concat(
                            Stream.of(view.getAnnotation(Route.class).value()),
                            Arrays.stream(view.getAnnotationsByType(RouteAlias.class))
                                    .map(RouteAlias::value))
                    .map(template -> new Screen(view, template.replaceFirst("/?:.*$", "")));
        }

        List<String> permissions() {
            var allowed = view.getAnnotation(RolesAllowed.class);
            return allowed == null ? List.of() : List.of(allowed.value());
        }

        /** Sign-in, set-up and the like stand outside the frame and outside the navigation tree. */
        boolean standsAlone() {
            return !view.getAnnotation(Route.class).autoLayout();
        }
    }

    private Screens() {}

    static List<Screen> all() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("io.partnerportal").stream()
                .<Class<?>>map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .filter(view -> view.getAnnotation(Route.class).registerAtStartup())
                .flatMap(Screen::of)
                .toList();
    }
}
