package io.partnerportal;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnerportal.identity.AccountKind;
import io.partnerportal.identity.Navigation;
import io.partnerportal.identity.Permission;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code docs/permissions.md} is what the navigation tree says, to the letter. */
class PermissionMatrixTest {

    private static final Path WRITTEN = Path.of("docs/permissions.md");
    private static final Path MADE = Path.of("target/permissions.md");

    @Test
    void the_matrix_in_docs_is_that_of_the_code() throws IOException {
        Files.createDirectories(MADE.getParent());
        Files.writeString(MADE, matrix());

        assertThat(WRITTEN).as("to accept the change: cp %s %s", MADE, WRITTEN).hasContent(matrix());
    }

    @Test
    void every_permission_opens_something() {
        var opened = Arrays.stream(Navigation.values())
                .flatMap(node -> node.permission().stream())
                .collect(Collectors.toSet());

        assertThat(Arrays.stream(Permission.class.getFields()).map(PermissionMatrixTest::value))
                .allMatch(opened::contains);
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
                """ + lines + "\n";
    }

    private static String mark(Navigation node, AccountKind kind) {
        return node.kinds().contains(kind) ? "●" : "";
    }
}
