package io.partnerportal.shell.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import io.partnerportal.uikit.Browserless;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browserless.class)
class TopNavigationTest {

    private static final List<MenuEntry> MENU = List.of(
            MenuEntry.page("Home", "", false),
            MenuEntry.menu(
                    "Sales",
                    List.of(
                            new MenuEntry.Group("Customers", List.of(new MenuEntry.Leaf("Orders", "orders", true))),
                            new MenuEntry.Group("Resellers", List.of(new MenuEntry.Leaf("All", "resellers", false)))),
                    true));

    @Test
    void every_leaf_is_a_link_below_the_button_of_its_menu() {
        var bar = new TopNavigation("Portal", "");
        bar.show(MENU);
        UI.getCurrent().getElement().appendChild(bar.getElement());

        var button = _get(NativeButton.class, spec -> spec.withText("Sales"));
        var panel = _get(Div.class, spec -> spec.withClasses("pp-megamenu"));

        assertThat(button.getElement().getAttribute("aria-controls"))
                .isEqualTo(panel.getId().orElseThrow());
        assertThat(_find(panel, Anchor.class)).extracting(Anchor::getHref).containsExactly("orders", "resellers");
    }

    @Test
    void the_page_shown_is_marked_for_eyes_and_screen_readers() {
        var bar = new TopNavigation("Portal", "");
        bar.show(MENU);
        UI.getCurrent().getElement().appendChild(bar.getElement());

        assertThat(_find(Anchor.class))
                .filteredOn(link -> link.getElement().hasAttribute("aria-current"))
                .extracting(Anchor::getText)
                .containsExactly("Orders");
    }

    @Test
    void showing_again_replaces_the_menus() {
        var bar = new TopNavigation("Portal", "");
        UI.getCurrent().getElement().appendChild(bar.getElement());
        bar.show(MENU);

        bar.show(List.of(MenuEntry.page("Home", "", true)));

        assertThat(_find(NativeButton.class)).extracting(NativeButton::getText).doesNotContain("Sales");
    }
}
