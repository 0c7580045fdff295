package io.partnerportal;

import io.partnerportal.identity.AccountKind;
import io.partnerportal.identity.Caller;
import io.partnerportal.identity.Scope;
import io.partnerportal.identity.UserKind;
import java.util.Locale;
import java.util.Set;

/** Callers made up for a test, where {@link As} would need ids that are only known at run time. */
public final class TestCallers {

    private TestCallers() {}

    public static Caller operator(String... permissions) {
        return caller(1, new Scope.Operator(), permissions);
    }

    public static Caller partner(long organisation, String... permissions) {
        return caller(1, new Scope.Partner(organisation, null), permissions);
    }

    /** An account manager, who sees only own customers. */
    public static Caller manager(long user, long organisation, String... permissions) {
        return caller(user, new Scope.Partner(organisation, user), permissions);
    }

    public static Caller customer(long account, String... permissions) {
        return caller(1, new Scope.Customer(account), permissions);
    }

    public static Caller caller(long user, Scope scope, String... permissions) {
        return new Caller(
                user,
                account(scope),
                kind(scope),
                UserKind.MEMBER,
                "somebody/user",
                "Somebody",
                scope,
                Set.of(permissions),
                Locale.SIMPLIFIED_CHINESE);
    }

    private static long account(Scope scope) {
        return switch (scope) {
            case Scope.Operator _ -> 0;
            case Scope.Partner partner -> partner.organisation();
            case Scope.Customer customer -> customer.account();
        };
    }

    private static AccountKind kind(Scope scope) {
        return switch (scope) {
            case Scope.Operator _ -> AccountKind.OPERATOR;
            case Scope.Partner _ -> AccountKind.PARTNER;
            case Scope.Customer _ -> AccountKind.CUSTOMER;
        };
    }
}
