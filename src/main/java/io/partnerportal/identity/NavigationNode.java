package io.partnerportal.identity;

import io.partnerportal.identity.Navigation.Level;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a node of {@link Navigation} hangs, what opens it and whose it is.
 *
 * @param parent absent at the top
 * @param route absent where nothing can be opened
 * @param permission absent where what lies below decides
 */
record NavigationNode(
        @Nullable Navigation parent,
        Level level,
        @Nullable String route,
        @Nullable String permission,
        Set<AccountKind> kinds) {

    /** A menu of the top bar. */
    static NavigationNode menu(AccountKind... kinds) {
        return new NavigationNode(null, Level.MENU, null, null, Set.of(kinds));
    }

    /** A page in the top bar itself. */
    static NavigationNode root(String route, String permission, AccountKind... kinds) {
        return new NavigationNode(null, Level.PAGE, route, permission, Set.of(kinds));
    }

    /** A page in the menu of the person. */
    static NavigationNode userMenu(String route, String permission, AccountKind... kinds) {
        return new NavigationNode(null, Level.USER_MENU, route, permission, Set.of(kinds));
    }

    /** A column of a menu. */
    static NavigationNode group(Navigation menu) {
        return new NavigationNode(menu, Level.GROUP, null, null, menu.kinds());
    }

    /** @param kinds whose it is; without any, those of the node above */
    static NavigationNode page(Navigation parent, String route, String permission, AccountKind... kinds) {
        return new NavigationNode(
                parent, Level.PAGE, route, permission, kinds.length > 0 ? Set.of(kinds) : parent.kinds());
    }

    /** Something that can be done on a page. */
    static NavigationNode action(Navigation page, String permission) {
        return new NavigationNode(page, Level.ACTION, null, permission, page.kinds());
    }
}
