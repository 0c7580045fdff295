package io.partnerportal.roles.ui;

import static io.partnerportal.roles.ui.PermissionChoice.State.ALL;
import static io.partnerportal.roles.ui.PermissionChoice.State.NONE;
import static io.partnerportal.roles.ui.PermissionChoice.State.SOME;
import static org.assertj.core.api.Assertions.assertThat;

import io.partnerportal.identity.Navigation;
import io.partnerportal.identity.Permission;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PermissionChoiceTest {

    private static final Set<String> NOT_OFFERED = Set.of(Permission.RESELLERS, Permission.RESELLERS_MANAGE);

    private final PermissionChoice choice =
            new PermissionChoice(Set.of(Permission.HOME, Permission.EXPORTS), NOT_OFFERED);

    @Test
    void a_menu_is_ticked_when_everything_below_it_is() {
        choice.set(Navigation.SALES, true);

        assertThat(choice.chosen())
                .contains(Permission.CONSUMPTION_READ, Permission.CONSUMPTION_EXPORT_UNMASKED)
                .containsExactlyInAnyOrderElementsOf(grantableBelow(Navigation.SALES));
        assertThat(choice.stateOf(Navigation.CUSTOMER_CONSUMPTION)).isEqualTo(ALL);
        choice.set(Navigation.CUSTOMER_CONSUMPTION_UNMASKED, false);
        assertThat(choice.stateOf(Navigation.SALES)).isEqualTo(SOME);
        assertThat(choice.stateOf(Navigation.CUSTOMER_CONSUMPTION)).isEqualTo(SOME);
        choice.set(Navigation.SALES, false);
        assertThat(choice.stateOf(Navigation.SALES)).isEqualTo(NONE);
        assertThat(choice.chosen()).isEmpty();
    }

    @Test
    void an_action_brings_its_page() {
        choice.set(Navigation.CUSTOMER_CONSUMPTION_UNMASKED, true);

        assertThat(choice.chosen()).contains(Permission.CONSUMPTION_READ);
    }

    @Test
    void what_every_role_holds_is_ticked_and_stays_so() {
        assertThat(choice.stateOf(Navigation.HOME)).isEqualTo(ALL);
        assertThat(choice.mayChange(Navigation.HOME)).isFalse();
        choice.set(Navigation.HOME, false);
        assertThat(choice.stateOf(Navigation.HOME)).isEqualTo(ALL);
    }

    @Test
    void what_is_for_administrators_only_cannot_be_given_even_with_its_menu() {
        choice.set(Navigation.ORGANISATION, true);

        assertThat(choice.chosen()).containsExactly(Permission.CONTACTS);
        assertThat(choice.mayChange(Navigation.MEMBERS)).isFalse();
        assertThat(choice.mayChange(Navigation.ROLES)).isFalse();
        assertThat(choice.stateOf(Navigation.ORGANISATION)).isEqualTo(SOME);
    }

    @Test
    void the_tree_is_the_menu_of_partners() {
        assertThat(choice.roots()).contains(Navigation.HOME, Navigation.SALES, Navigation.EXPORTS);
        assertThat(choice.roots()).noneMatch(node -> node.name().startsWith("OPERATOR"));
    }

    @Test
    void what_nobody_of_the_organisation_can_hold_is_no_part_of_the_tree() {
        assertThat(choice.children(Navigation.SALES)).doesNotContain(Navigation.SALES_RESELLERS);
        assertThat(new PermissionChoice(Set.of(), Set.of()).children(Navigation.SALES))
                .contains(Navigation.SALES_RESELLERS);
    }

    private static Set<String> grantableBelow(Navigation menu) {
        return Arrays.stream(Navigation.values())
                .filter(node ->
                        node.path().contains(menu) && !node.isForAdministratorsOnly() && !node.isForOwnersOnly())
                .flatMap(node -> node.permission().stream())
                .filter(permission -> !NOT_OFFERED.contains(permission))
                .collect(Collectors.toSet());
    }
}
