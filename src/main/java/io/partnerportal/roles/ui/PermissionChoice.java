package io.partnerportal.roles.ui;

import io.partnerportal.identity.AccountKind;
import io.partnerportal.identity.Navigation;
import io.partnerportal.roles.GrantablePermissions;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which permissions are chosen in a tree of the menu, and what that makes of each node. */
final class PermissionChoice {

    /** How much of what a node stands for is chosen. */
    enum State {
        NONE,
        SOME,
        ALL
    }

    private final Set<String> defaults;
    private final Set<String> withheld;
    private final Set<String> chosen = new HashSet<>();

    /** @param withheld what nobody of the organisation can hold: no part of the tree */
    PermissionChoice(Set<String> defaults, Set<String> withheld) {
        this.defaults = Set.copyOf(defaults);
        this.withheld = Set.copyOf(withheld);
    }

    /** A partner's menu, and what lies in its user menu. */
    List<Navigation> roots() {
        return Arrays.stream(Navigation.values())
                .filter(GrantablePermissions::isOffered)
                .filter(node -> node.parent().isEmpty())
                .filter(this::isThere)
                .toList();
    }

    List<Navigation> children(Navigation node) {
        return node.children().stream()
                .filter(child -> child.kinds().contains(AccountKind.PARTNER))
                .filter(this::isThere)
                .toList();
    }

    /** A group of which nothing is left goes too. */
    private boolean isThere(Navigation node) {
        return node.permission()
                .map(permission -> !withheld.contains(permission))
                .orElseGet(() -> !children(node).isEmpty());
    }

    void choose(Set<String> permissions) {
        chosen.clear();
        chosen.addAll(permissions);
        chosen.removeAll(defaults);
    }

    Set<String> chosen() {
        return chosen;
    }

    State stateOf(Navigation node) {
        var all = withBelow(node)
                .flatMap(one -> one.permission().stream())
                .distinct()
                .toList();
        long held = all.stream().filter(this::isHeld).count();
        if (held == 0) {
            return State.NONE;
        }
        return held == all.size() ? State.ALL : State.SOME;
    }

    boolean isDefault(Navigation node) {
        return node.permission().filter(defaults::contains).isPresent();
    }

    /** Whether there is anything in the node that can be given and taken. */
    boolean mayChange(Navigation node) {
        return withBelow(node).flatMap(one -> one.permission().stream()).anyMatch(this::isChangeable);
    }

    /** Gives or takes everything in the node; giving opens the pages above it, for an action without its page is no use. */
    void set(Navigation node, boolean on) {
        var changed = withBelow(node)
                .flatMap(one -> one.permission().stream())
                .filter(this::isChangeable)
                .toList();
        if (!on) {
            changed.forEach(chosen::remove);
            return;
        }
        chosen.addAll(changed);
        node.path().stream()
                .flatMap(step -> step.permission().stream())
                .filter(this::isChangeable)
                .forEach(chosen::add);
    }

    private boolean isHeld(String permission) {
        return defaults.contains(permission) || chosen.contains(permission);
    }

    private boolean isChangeable(String permission) {
        return !defaults.contains(permission) && GrantablePermissions.contains(permission);
    }

    private Stream<Navigation> withBelow(Navigation node) {
        return Stream.concat(Stream.of(node), children(node).stream().flatMap(this::withBelow));
    }
}
