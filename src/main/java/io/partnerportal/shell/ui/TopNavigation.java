package io.partnerportal.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.partnerportal.uikit.Icons;
import java.util.List;

/**
 * The bar on top of every page: product mark, first-level menus that open a panel of groups, tools at the
 * right. Under 768 px the menus move into a drawer. Opening, closing and the arrow keys are kit.js, so that
 * a menu answers without a round trip.
 */
@Tag("header")
@JavaScript("context://kit.js")
final class TopNavigation extends Component {

    private static final long serialVersionUID = 1;

    private final UnorderedList entries = new UnorderedList();
    private final Div end = new Div();
    private int panels;

    public TopNavigation(String product, String home) {
        var nav = new Nav(entries);
        nav.addClassName("pp-menus");
        nav.setId("pp-menus");
        nav.getElement().setAttribute("aria-label", getTranslation("uikit.menu.main"));
        end.addClassName("pp-topbar-end");
        getElement().getClassList().add("pp-topbar");
        getElement()
                .appendChild(
                        drawerButton().getElement(),
                        mark(product, home).getElement(),
                        nav.getElement(),
                        end.getElement());
    }

    /** Replaces the menus, after a navigation or a change of permissions. */
    public void show(List<MenuEntry> menu) {
        entries.removeAll();
        menu.forEach(entry -> entries.add(item(entry)));
    }

    /** Tools at the right end: language, messages, the user's own menu. */
    public void addToEnd(Component... tools) {
        end.add(tools);
    }

    private NativeButton drawerButton() {
        var button = new NativeButton();
        button.add(Icons.MENU.create());
        button.addClassName("pp-drawer-toggle");
        button.getElement().setAttribute("aria-controls", "pp-menus");
        button.getElement().setAttribute("aria-expanded", "false");
        button.getElement().setAttribute("aria-label", getTranslation("uikit.menu.open"));
        return button;
    }

    private static Anchor mark(String product, String home) {
        var name = new Span(product);
        name.addClassName("pp-mark-name");
        var symbol = new Span();
        symbol.addClassName("pp-mark-symbol");
        symbol.getElement().setAttribute("aria-hidden", "true");
        var mark = new Anchor(home, symbol, name);
        mark.addClassName("pp-mark");
        return mark;
    }

    private ListItem item(MenuEntry entry) {
        var item = new ListItem();
        item.addClassName("pp-menu");
        entry.href()
                .ifPresentOrElse(
                        href -> item.add(link(entry.label(), href, entry.current())), () -> addPanel(item, entry));
        return item;
    }

    private void addPanel(ListItem item, MenuEntry entry) {
        var id = "pp-megamenu-" + panels++;
        var button = new NativeButton(entry.label());
        button.addClassName("pp-menu-button");
        button.getElement().setAttribute("aria-expanded", "false");
        button.getElement().setAttribute("aria-controls", id);
        button.getElement().setAttribute("data-current", entry.current());
        var panel = new Div();
        panel.addClassName("pp-megamenu");
        panel.setId(id);
        panel.getElement().setAttribute("hidden", true);
        entry.groups().forEach(group -> panel.add(group(group)));
        item.add(button, panel);
    }

    private static Div group(MenuEntry.Group group) {
        var block = new Div();
        block.addClassName("pp-menu-group");
        if (!group.label().isEmpty()) {
            var label = new Div(group.label());
            label.addClassName("pp-menu-group-label");
            block.add(label);
        }
        var leaves = new UnorderedList();
        group.leaves().forEach(leaf -> leaves.add(new ListItem(link(leaf.label(), leaf.href(), leaf.current()))));
        block.add(leaves);
        return block;
    }

    private static Anchor link(String label, String href, boolean current) {
        var link = new Anchor(href, label);
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
