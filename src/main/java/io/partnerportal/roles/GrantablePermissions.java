package io.partnerportal.roles;

import io.partnerportal.identity.AccountKind;
import io.partnerportal.identity.Navigation;
import io.partnerportal.kernel.InvalidField;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a custom role may hold: the nodes of a partner's menu that are not for administrators only (decision 10). */
public final class GrantablePermissions {

    private static final Set<String> ALL = Arrays.stream(Navigation.values())
            .filter(GrantablePermissions::isOffered)
            .filter(node -> !node.isForAdministratorsOnly() && !node.isForOwnersOnly())
            .map(Navigation::permission)
            .flatMap(Optional::stream)
            .collect(Collectors.toUnmodifiableSet());

    private GrantablePermissions() {}

    /** Whether the node belongs to what partners see at all. */
    public static boolean isOffered(Navigation node) {
        return node.kinds().contains(AccountKind.PARTNER);
    }

    public static boolean contains(String permission) {
        return ALL.contains(permission);
    }

    /** Those of what is stored that may still be held. */
    static Set<String> of(Set<String> stored) {
        var kept = new HashSet<>(stored);
        kept.retainAll(ALL);
        return kept;
    }

    /**
     * What the role will hold: without the defaults, which every role has, and with the page of every action.
     *
     * @param withheld what nobody of the organisation can hold
     * @throws InvalidField a permission does not exist, is withheld or for administrators only, or none is left
     */
    static Set<String> checked(Set<String> wanted, Set<String> defaults, Set<String> withheld) {
        var all = new TreeSet<>(wanted);
        Arrays.stream(Navigation.values())
                .filter(GrantablePermissions::isOffered)
                .filter(node -> node.permission().filter(wanted::contains).isPresent())
                .forEach(node -> node.path().forEach(step -> step.permission().ifPresent(all::add)));
        all.removeAll(defaults);
        if (all.isEmpty()) {
            throw new InvalidField("permissions", "roles.permissions-missing");
        }
        if (!ALL.containsAll(all) || !Collections.disjoint(all, withheld)) {
            throw new InvalidField("permissions", "roles.permissions-unknown");
        }
        return all;
    }
}
