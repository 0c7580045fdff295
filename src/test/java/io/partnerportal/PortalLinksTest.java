package io.partnerportal;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnerportal.Screens.Screen;
import io.partnerportal.identity.Navigation;
import io.partnerportal.uikit.PortalLinks;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.ReflectionUtils;

/** Every link leads somewhere, and what the navigation tree says is what the screens do. */
class PortalLinksTest {

    private static final List<Screen> SCREENS = Screens.all();

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_of_the_navigation_is_one_screen_with_the_same_permission(Navigation page) {
        var screens = at(page.route().orElseThrow());

        assertThat(screens).hasSize(1);
        assertThat(screens.getFirst().permissions())
                .containsExactly(page.permission().orElseThrow());
    }

    @Test
    void every_screen_is_in_the_navigation_or_stands_alone() {
        var addresses = pages().map(page -> page.route().orElseThrow()).toList();

        assertThat(SCREENS).allMatch(screen -> screen.standsAlone() || addresses.contains(screen.address()));
    }

    @Test
    void every_link_between_features_leads_to_a_screen() {
        assertThat(Arrays.stream(PortalLinks.class.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && method.getParameterCount() == 0)
                        .map(method -> (String) ReflectionUtils.invokeMethod(method, null)))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(at(link)).hasSize(1));
    }

    static Stream<Navigation> pages() {
        return Arrays.stream(Navigation.values()).filter(node -> node.route().isPresent());
    }

    private static List<Screen> at(String address) {
        return SCREENS.stream()
                .filter(screen -> screen.address().equals(address))
                .toList();
    }
}
