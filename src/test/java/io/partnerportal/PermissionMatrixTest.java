package io.partnerportal;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnerportal.identity.AccountKind;
import io.partnerportal.identity.Navigation;
import io.partnerportal.identity.Permission;
import io.partnerportal.roles.GrantablePermissions;
import io.partnerportal.roles.SystemRole;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code docs/permissions.md} is what the navigation tree says, to the letter. */
class PermissionMatrixTest {

    private static final Path WRITTEN = Path.of("docs/permissions.md");
    private static final Path MADE = Path.of("target/permissions.md");

    @Test
    void the_matrix_in_docs_is_that_of_the_code() throws IOException {
        var matrix = matrix();
        Files.createDirectories(MADE.getParent());
        Files.writeString(MADE, matrix);

        assertThat(WRITTEN).as("to accept the change: cp %s %s", MADE, WRITTEN).hasContent(matrix);
    }

    @Test
    void every_permission_opens_something() {
        var opened = Arrays.stream(Navigation.values())
                .flatMap(node -> node.permission().stream())
                .collect(Collectors.toSet());

        assertThat(Arrays.stream(Permission.class.getFields()).map(PermissionMatrixTest::value))
                .allMatch(opened::contains);
    }

    @Test
    void every_permission_a_door_asks_for_stands_in_the_navigation() {
        var listed = Arrays.stream(Navigation.values())
                .flatMap(node -> node.permission().stream())
                .collect(Collectors.toSet());

        assertThat(Doors.byPermission().keySet()).isSubsetOf(listed);
    }

    @Test
    void every_page_outside_the_navigation_says_why_it_stands_open() {
        assertThat(OpenPages.all())
                .isNotEmpty()
                .allSatisfy(page -> assertThat(page.why()).as(page.address()).isNotEmpty());
    }

    private static String value(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String matrix() {
        var chinese = Bundles.read("identity" + Bundles.CHINESE);
        var english = Bundles.read("identity");
        var lines = Arrays.stream(Navigation.values())
                .map(node -> "| %s | %s %s | %s | %s | %s | %s | %s | %s |"
                        .formatted(
                                node.path().stream()
                                        .map(step -> chinese.get(step.nameKey()))
                                        .collect(Collectors.joining(" > ")),
                                english.get(node.nameKey()),
                                node.level() == Navigation.Level.ACTION ? "(action)" : "",
                                node.route().map(route -> "`/" + route + "`").orElse(""),
                                node.permission().map(one -> "`" + one + "`").orElse(""),
                                mark(node, AccountKind.PARTNER),
                                mark(node, AccountKind.CUSTOMER),
                                mark(node, AccountKind.OPERATOR),
                                node.code()))
                .map(line -> line.replaceAll(" +", " "))
                .collect(Collectors.joining("\n"));
        return """
                # Who may open what

                Made from `identity.Navigation` and checked by `PermissionMatrixTest`; what is not listed is denied.
                A node without a permission is open when anything below it is.

                | 菜单 | Menu | Address | Permission | 伙伴 partner | 客户 customer | 平台运营 operator | Code |
                |---|---|---|---|---|---|---|---|
                """ + lines + "\n" + roles() + doors() + open() + pages();
    }

    /** What each permission opens and which of a partner's own roles hold it; a custom role holds what is grantable. */
    private static String roles() {
        var head = Arrays.stream(SystemRole.values())
                .map(role -> " " + role + " |")
                .collect(Collectors.joining());
        var lines = routesByPermission().entrySet().stream()
                .map(entry -> roleLine(entry.getKey(), entry.getValue().strip()))
                .map(line -> line.replaceAll(" +", " "))
                .collect(Collectors.joining("\n"));
        return """

                ## Roles of a partner

                The owner of the account holds everything a partner can. "always" is a default permission of every role,
                "grantable" can be given to a custom role, "owner" is the owner's alone; the rest is for administrators
                only.

                | Permission | Address |%s Custom role |
                |---|---|%s---|
                """.formatted(head, "---|".repeat(SystemRole.values().length)) + lines + "\n";
    }

    private static Map<String, String> routesByPermission() {
        return Arrays.stream(Navigation.values())
                .filter(node -> node.permission().isPresent() && GrantablePermissions.isOffered(node))
                .collect(Collectors.groupingBy(
                        node -> node.permission().orElseThrow(),
                        LinkedHashMap::new,
                        Collectors.mapping(
                                node -> node.route()
                                        .map(route -> "`/" + route + "`")
                                        .orElse(""),
                                Collectors.joining(" "))));
    }

    private static String roleLine(String permission, String routes) {
        return "| `%s` | %s |%s %s |"
                .formatted(
                        permission,
                        routes,
                        Arrays.stream(SystemRole.values())
                                .map(role -> holds(role, permission) ? " ● |" : " |")
                                .collect(Collectors.joining()),
                        toCustomRoles(permission));
    }

    private static String toCustomRoles(String permission) {
        if (SystemRole.permissionsOf(List.of()).contains(permission)) {
            return "always";
        }
        if (GrantablePermissions.contains(permission)) {
            return "grantable";
        }
        return Arrays.stream(Navigation.values())
                        .filter(Navigation::isForOwnersOnly)
                        .anyMatch(node ->
                                node.permission().filter(permission::equals).isPresent())
                ? "owner"
                : "";
    }

    private static boolean holds(SystemRole role, String permission) {
        return SystemRole.permissionsOf(List.of(role)).contains(permission);
    }

    private static String doors() {
        var lines = Doors.byPermission().entrySet().stream()
                .map(entry -> "| `%s` | %s |".formatted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("\n"));
        return """

                ## Doors

                Every public method that asks for a permission. Screens with an address ask for the same constants.

                | Permission | Door |
                |---|---|
                """ + lines + "\n";
    }

    private static String open() {
        var lines = Doors.all().stream()
                .filter(door -> door.permission().isEmpty())
                .map(door -> "| `%s.%s` | %s |".formatted(door.module(), door.type(), door.why()))
                .distinct()
                .collect(Collectors.joining("\n"));
        return """

                ## Open doors

                The few that ask for no permission, each with its reason.

                | Door | Why |
                |---|---|
                """ + lines + "\n";
    }

    private static String pages() {
        return """

                ## Open pages

                Every address outside the navigation: who may open it, and why it asks for no permission.

                | Address | Who | Why |
                |---|---|---|
                """ + OpenPages.table() + "\n";
    }

    private static String mark(Navigation node, AccountKind kind) {
        return node.kinds().contains(kind) ? "●" : "";
    }
}
