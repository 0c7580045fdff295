package io.partnerportal;

import io.partnerportal.roles.SystemRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The table of a partner's roles in {@code docs/permissions.md}, read as a reader does. */
record WrittenMatrix(List<String> head, List<List<String>> lines) {

    static WrittenMatrix read() throws IOException {
        var table = Files.readAllLines(Path.of("docs/permissions.md")).stream()
                .dropWhile(line -> !line.equals("## Roles of a partner"))
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("|") && !line.startsWith("|---"))
                .map(line -> Arrays.stream(line.split("\\|", -1))
                        .map(cell -> cell.strip().replace("`", ""))
                        .toList())
                .toList();
        return new WrittenMatrix(table.getFirst(), table.subList(1, table.size()));
    }

    Set<String> permissions() {
        return those(_ -> true);
    }

    Set<String> heldBy(SystemRole role) {
        int column = head.indexOf(role.name());
        return those(line -> !line.get(column).isEmpty());
    }

    /** @param how what the column of custom roles says */
    Set<String> ofCustomRoles(String how) {
        int column = head.indexOf("Custom role");
        return those(line -> line.get(column).equals(how));
    }

    private Set<String> those(Predicate<List<String>> wanted) {
        return lines.stream().filter(wanted).map(line -> line.get(1)).collect(Collectors.toUnmodifiableSet());
    }
}
