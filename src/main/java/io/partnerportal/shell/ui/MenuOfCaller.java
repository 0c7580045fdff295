package io.partnerportal.shell.ui;

import com.vaadin.flow.function.SerializableFunction;
import io.partnerportal.identity.Caller;
import io.partnerportal.identity.Navigation;
import io.partnerportal.identity.Navigation.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts the navigation tree down to what one caller may open, as the top bar shows it. */
final class MenuOfCaller {

    private final SerializableFunction<String, String> words;

    MenuOfCaller(SerializableFunction<String, String> words) {
        this.words = words;
    }

    List<MenuEntry> menu(Caller caller, Optional<Navigation> here) {
        var path = here.map(Navigation::path).orElseGet(List::of);
        return Navigation.roots(caller.accountKind()).stream()
                .filter(root -> root.isOpenTo(caller))
                .map(root -> entry(root, caller, path))
                .toList();
    }

    private MenuEntry entry(Navigation root, Caller caller, List<Navigation> path) {
        var label = words.apply(root.nameKey());
        return root.route()
                .map(route -> MenuEntry.page(label, route, path.contains(root)))
                .orElseGet(() -> MenuEntry.menu(label, groups(root, caller, path), path.contains(root)));
    }

    /** Pages right below a menu form a group without a name. */
    private List<MenuEntry.Group> groups(Navigation menu, Caller caller, List<Navigation> path) {
        var groups = new ArrayList<MenuEntry.Group>();
        var direct = leaves(menu, caller, path);
        if (!direct.isEmpty()) {
            groups.add(new MenuEntry.Group("", direct));
        }
        menu.children().stream()
                .filter(node -> node.level() == Level.GROUP && node.isOpenTo(caller))
                .map(group -> new MenuEntry.Group(words.apply(group.nameKey()), leaves(group, caller, path)))
                .forEach(groups::add);
        return groups;
    }

    private List<MenuEntry.Leaf> leaves(Navigation parent, Caller caller, List<Navigation> path) {
        return parent.children().stream()
                .filter(node -> node.level() == Level.PAGE && node.isOpenTo(caller))
                .map(node -> new MenuEntry.Leaf(
                        words.apply(node.nameKey()), node.route().orElseThrow(), path.contains(node)))
                .toList();
    }
}
