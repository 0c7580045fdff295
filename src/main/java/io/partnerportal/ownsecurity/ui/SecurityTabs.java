package io.partnerportal.ownsecurity.ui;

import com.vaadin.flow.component.UI;
import io.partnerportal.identity.Navigation;
import io.partnerportal.uikit.PageTabs;
import io.partnerportal.uikit.PortalLinks;
import java.util.stream.Stream;

/** The two pages about the reader's own way in, side by side. */
final class SecurityTabs {

    private SecurityTabs() {}

    static PageTabs at(Navigation current) {
        var ui = UI.getCurrent();
        var tabs = new PageTabs(ui.getTranslation("ownsecurity.security.tabs"));
        Stream.of(Navigation.SECURITY, Navigation.MY_SIGN_INS)
                .forEach(page -> tabs.tab(ui.getTranslation(page.nameKey()), PortalLinks.of(page), page == current));
        return tabs;
    }
}
