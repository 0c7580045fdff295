package io.partnerportal;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Every screen on the class path with its address and who may open it. */
final class Screens {

    /** @param address without parameters, such as {@code customers} for {@code customers/:id?} */
    record Screen(Class<?> view, String address) {

        static Screen of(Class<?> view) {
            var template = view.getAnnotation(Route.class).value();
            return new Screen(view, template.replaceFirst("/?:.*$", ""));
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
                .map(Screen::of)
                .toList();
    }
}
