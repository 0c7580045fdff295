package io.partnerportal;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.Open;

/** Reads off the bytecode which permission stands before a method. */
final class Guards {

    private Guards() {}

    static boolean isGuarded(JavaMethod method) {
        return method.isAnnotatedWith(Allowed.class)
                || method.isAnnotatedWith(Open.class)
                || method.getOwner().isAnnotatedWith(Allowed.class)
                || method.getOwner().isAnnotatedWith(Open.class);
    }

    /** Whether each public method, or the class, asks for a permission of the operator's. */
    static boolean isForOperators(JavaClass door) {
        return isOperators(door.tryGetAnnotationOfType(Allowed.class)
                        .map(Allowed::value)
                        .orElse(""))
                || door.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .allMatch(method -> isOperators(method.tryGetAnnotationOfType(Allowed.class)
                                .map(Allowed::value)
                                .orElse("")));
    }

    private static boolean isOperators(String permission) {
        return permission.startsWith("operate:");
    }
}
