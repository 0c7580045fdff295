package io.partnerportal.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Navigation;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Wraps every screen: menus of what the caller may open, notices above the page, where the page stands. */
@Layout
@PermitAll
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final long serialVersionUID = 1;

    private final transient CurrentCaller caller;
    private final MessageBell bell;
    private final TopNavigation top = new TopNavigation(getTranslation("shell.product"), "");
    private final Breadcrumb breadcrumb = new Breadcrumb();
    private final Main content = new Main();

    MainLayout(CurrentCaller caller, MessageBell bell, UserMenu userMenu, PageNotices notices, SessionWatch watch) {
        this.caller = caller;
        this.bell = bell;
        content.setId("content");
        content.addClassName("pp-content");
        top.addToEnd(bell, userMenu);
        var above = new Div();
        above.addClassName("pp-notices");
        above.getElement().setAttribute("role", "region").setAttribute("aria-label", getTranslation("uikit.notices"));
        notices.forCaller().forEach(above::add);
        addClassName("pp-frame");
        add(skipLink(), top, above, breadcrumb, content, watch);
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement shown) {
        content.removeAll();
        if (shown != null) {
            content.getElement().appendChild(shown.getElement());
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var here = pageAt(event.getLocation().getPath());
        top.show(new MenuOfCaller(this::getTranslation).menu(caller.get(), here));
        bell.count();
        breadcrumb.show(here.map(this::steps).orElseGet(List::of));
    }

    /** The page whose address is the longest beginning of this one; what follows are its parameters. */
    private static Optional<Navigation> pageAt(String path) {
        for (var address = path;
                !address.isEmpty();
                address = address.substring(0, Math.max(0, address.lastIndexOf('/')))) {
            var page = Navigation.ofRoute(address);
            if (page.isPresent()) {
                return page;
            }
        }
        return path.isEmpty() ? Optional.of(Navigation.HOME) : Optional.empty();
    }

    private List<Breadcrumb.Step> steps(Navigation page) {
        return page.path().stream()
                .map(node -> node.route()
                        .map(route -> Breadcrumb.Step.to(getTranslation(node.nameKey()), route))
                        .orElseGet(() -> Breadcrumb.Step.named(getTranslation(node.nameKey()))))
                .toList();
    }

    private Component skipLink() {
        var skip = new Anchor("#content", getTranslation("shell.skip-to-content"));
        skip.addClassName("pp-skip");
        skip.getElement().setAttribute("router-ignore", true);
        return skip;
    }
}
