package io.partnerportal;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.Open;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;

/** Every public method behind a permission, and those that stand open, as the bytecode says. */
final class Doors {

    /**
     * One method that may be called from outside its module.
     *
     * @param permission empty for an open one
     * @param why it stands open; empty for others
     */
    record Door(String module, String type, String method, String permission, String why) {}

    private static final List<Door> ALL = read();

    private Doors() {}

    static List<Door> all() {
        return ALL;
    }

    private static List<Door> read() {
        var classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("io.partnerportal");
        return classes.stream()
                .filter(type -> !type.isAnonymousClass() && !isPage(type))
                .flatMap(Doors::of)
                .distinct()
                .sorted(java.util.Comparator.comparing(Door::module)
                        .thenComparing(Door::type)
                        .thenComparing(Door::method)
                        .thenComparing(Door::permission))
                .toList();
    }

    /** Type by type, with the methods that ask for each permission. */
    static Map<String, String> byPermission() {
        return all().stream()
                .filter(door -> !door.permission().isEmpty())
                .collect(Collectors.groupingBy(
                        Door::permission,
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), Doors::words)));
    }

    private static String words(List<Door> doors) {
        return doors.stream()
                .collect(Collectors.groupingBy(
                        door -> door.module() + "." + door.type(),
                        TreeMap::new,
                        Collectors.mapping(Door::method, Collectors.toCollection(java.util.TreeSet::new))))
                .entrySet()
                .stream()
                .map(entry -> "`%s` %s".formatted(entry.getKey(), String.join(", ", entry.getValue())))
                .collect(Collectors.joining("; "));
    }

    /** Listed as what it is, see {@link OpenPages}. */
    private static boolean isPage(JavaClass type) {
        return type.isAnnotatedWith(Route.class) || type.isAnnotatedWith(Controller.class);
    }

    private static Stream<Door> of(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .flatMap(method -> of(type, method));
    }

    private static Stream<Door> of(JavaClass type, JavaMethod method) {
        var module = type.getPackageName().replaceFirst("^io\\.partnerportal\\.", "");
        var allowed = method.tryGetAnnotationOfType(Allowed.class).or(() -> type.tryGetAnnotationOfType(Allowed.class));
        var open = method.tryGetAnnotationOfType(Open.class).or(() -> type.tryGetAnnotationOfType(Open.class));
        var permission = method.isAnnotatedWith(Open.class)
                ? ""
                : allowed.map(Allowed::value).orElse("");
        if (permission.isEmpty() && open.isEmpty()) {
            return Stream.empty();
        }
        var why = permission.isEmpty() ? open.map(Open::value).orElse("") : "";
        return Stream.of(new Door(module, type.getSimpleName(), method.getName(), permission, why));
    }
}
