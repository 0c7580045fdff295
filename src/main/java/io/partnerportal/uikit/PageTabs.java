package io.partnerportal.uikit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import io.partnerportal.identity.Caller;
import io.partnerportal.identity.Navigation;
import io.partnerportal.identity.Navigation.Level;

/** Tabs inside a page, each with an address of its own. */
public final class PageTabs extends Nav {

    private static final long serialVersionUID = 1;

    public PageTabs(String label) {
        addClassName("pp-tabs");
        getElement().setAttribute("aria-label", label);
    }

    /**
     * A page of the navigation tree and the pages below it, as far as they are open to the caller; nothing to see
     * where that is only the page itself.
     *
     * @param own what the tab of the page itself says
     */
    public static PageTabs of(Navigation page, String own, Navigation here, Caller caller) {
        var tabs = new PageTabs("").tab(own, PortalLinks.of(page), page == here);
        var below = page.children().stream()
                .filter(node -> node.level() == Level.PAGE && node.isOpenTo(caller))
                .toList();
        below.forEach(node -> tabs.tab(tabs.getTranslation(node.nameKey()), PortalLinks.of(node), node == here));
        tabs.getElement().setAttribute("aria-label", tabs.getTranslation(page.nameKey()));
        tabs.setVisible(!below.isEmpty());
        return tabs;
    }

    /** The pages of a group of the navigation tree, as far as they are open to the caller. */
    public static PageTabs ofGroup(Navigation here, Caller caller) {
        var group = here.parent().orElseThrow();
        var tabs = new PageTabs("");
        tabs.getElement().setAttribute("aria-label", tabs.getTranslation(group.nameKey()));
        group.children().stream()
                .filter(page -> page.isOpenTo(caller))
                .forEach(page -> tabs.tab(tabs.getTranslation(page.nameKey()), PortalLinks.of(page), page == here));
        return tabs;
    }

    public PageTabs tab(String label, String href, boolean current) {
        var tab = new Anchor(href, label);
        if (current) {
            tab.getElement().setAttribute("aria-current", "page");
            // on a narrow screen it may stand outside
            tab.getElement()
                    .executeJs(
                            "requestAnimationFrame(() => this.parentElement.scrollTo(this.offsetLeft - this.parentElement.offsetLeft, 0))");
        }
        add(tab);
        return this;
    }
}
