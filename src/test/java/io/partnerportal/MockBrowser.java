package io.partnerportal;

import com.github.mvysny.fakeservlet.FakeHttpSession;
import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import java.security.Principal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.ClassUtils;

/** The server's side of a browser on an application, in Chinese and for whoever is the caller of the thread. */
public final class MockBrowser {

    private static final Set<Class<? extends Component>> VIEWS =
            found(Component.class, new AnnotationTypeFilter(Route.class), new AnnotationTypeFilter(Layout.class));

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static final Set<Class<? extends HasErrorParameter<?>>> ERRORS =
            (Set) found(HasErrorParameter.class, new AssignableTypeFilter(HasErrorParameter.class));

    private MockBrowser() {}

    public static void open(ApplicationContext context) {
        MockVaadin.setMockRequestFactory(RequestOfTheCaller::new);
        var routes = new Routes(new HashSet<>(VIEWS), new HashSet<>(ERRORS), true);
        MockVaadin.setup(UI::new, new MockSpringServlet(routes, context, UI::new));
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    public static void close() {
        MockVaadin.tearDown();
    }

    /** Goes to an address as typed into the browser, filters included. */
    public static void visit(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    /** Karibu itself only finds public views; ours are package-private. */
    private static <T> Set<Class<? extends T>> found(Class<T> kind, TypeFilter... filters) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        Arrays.stream(filters).forEach(scanner::addIncludeFilter);
        var found = new HashSet<Class<? extends T>>();
        for (var one : scanner.findCandidateComponents("io.partnerportal")) {
            found.add(ClassUtils.resolveClassName(one.getBeanClassName(), null).asSubclass(kind));
        }
        return found;
    }

    /** Stands in for the servlet filter that shows Spring Security's caller to the request. */
    private static final class RequestOfTheCaller extends FakeRequest {

        RequestOfTheCaller(FakeHttpSession session) {
            super(session);
        }

        @Override
        public Principal getUserPrincipal() {
            return SecurityContextHolder.getContext().getAuthentication();
        }

        @Override
        public boolean isUserInRole(String permission) {
            var caller = SecurityContextHolder.getContext().getAuthentication();
            return caller != null
                    && caller.getAuthorities().stream().anyMatch(a -> permission.equals(a.getAuthority()));
        }
    }
}
