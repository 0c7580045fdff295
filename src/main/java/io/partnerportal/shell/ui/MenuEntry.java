package io.partnerportal.shell.ui;

import java.util.List;
import java.util.Optional;

/**
 * A first-level entry of the top bar: a page, or a menu of groups.
 *
 * @param href address of the page; absent for a menu
 * @param current whether the page now shown is this one or lies below
 */
record MenuEntry(String label, Optional<String> href, List<Group> groups, boolean current) {

    /** Leaves that belong together; the label may be empty where a menu has a single group. */
    public record Group(String label, List<Leaf> leaves) {}

    public record Leaf(String label, String href, boolean current) {}

    public static MenuEntry page(String label, String href, boolean current) {
        return new MenuEntry(label, Optional.of(href), List.of(), current);
    }

    public static MenuEntry menu(String label, List<Group> groups, boolean current) {
        return new MenuEntry(label, Optional.empty(), groups, current);
    }
}
