package io.partnerportal.identity;

import static io.partnerportal.identity.AccountKind.CUSTOMER;
import static io.partnerportal.identity.AccountKind.OPERATOR;
import static io.partnerportal.identity.AccountKind.PARTNER;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The one tree of everything a person can open or do (decision 10): it feeds the top bar, breadcrumbs,
 * page titles, the role editor and the permission matrix, and mirrors the partner center's
 * menu → group → page → action. What is not listed is denied. Names: {@code identity.nav.<key>} in both bundles.
 */
public enum Navigation {
    HOME(null, Level.PAGE, "", Permission.HOME, EnumSet.of(PARTNER, CUSTOMER, OPERATOR), ""),

    SALES(null, Level.MENU, null, null, EnumSet.of(PARTNER), ""),
    SALES_CUSTOMERS(SALES, Level.GROUP, null, null, EnumSet.of(PARTNER), ""),
    CUSTOMER_CONSUMPTION(
            SALES_CUSTOMERS,
            Level.PAGE,
            "sales/customer-consumption",
            Permission.CONSUMPTION_READ,
            EnumSet.of(PARTNER),
            "BPC_ITEM_FINANCE_020101"),
    CUSTOMER_CONSUMPTION_UNMASKED(
            CUSTOMER_CONSUMPTION, Level.ACTION, null, Permission.CONSUMPTION_EXPORT_UNMASKED, EnumSet.of(PARTNER), ""),

    ORGANISATION(null, Level.MENU, null, null, EnumSet.of(PARTNER), ""),
    ORGANISATION_MEMBERS(ORGANISATION, Level.GROUP, null, null, EnumSet.of(PARTNER), ""),
    MEMBERS(ORGANISATION_MEMBERS, Level.PAGE, "members", Permission.MEMBERS, EnumSet.of(PARTNER), ""),
    MEMBERS_UNMASKED(MEMBERS, Level.ACTION, null, Permission.MEMBERS_EXPORT_UNMASKED, EnumSet.of(PARTNER), ""),
    ROLES(ORGANISATION_MEMBERS, Level.PAGE, "roles", Permission.ROLES, EnumSet.of(PARTNER), ""),
    CONTACTS(ORGANISATION_MEMBERS, Level.PAGE, "contacts", Permission.CONTACTS, EnumSet.of(PARTNER), ""),
    ORGANISATION_OPERATIONS(
            ORGANISATION, Level.PAGE, "operations", Permission.OPERATIONS_READ, EnumSet.of(PARTNER), ""),

    OPERATOR_PARTNER_MENU(null, Level.MENU, null, null, EnumSet.of(OPERATOR), ""),
    OPERATOR_PARTNERS(
            OPERATOR_PARTNER_MENU,
            Level.PAGE,
            "operator/partners",
            Permission.OPERATE_PARTNERS,
            EnumSet.of(OPERATOR),
            ""),
    OPERATOR_COMPANY_REVIEWS(
            OPERATOR_PARTNER_MENU,
            Level.PAGE,
            "operator/company-reviews",
            Permission.OPERATE_COMPANY_REVIEWS,
            EnumSet.of(OPERATOR),
            ""),
    OPERATOR_CUSTOMERS(null, Level.MENU, null, null, EnumSet.of(OPERATOR), ""),
    OPERATOR_CUSTOMER_LIST(
            OPERATOR_CUSTOMERS,
            Level.PAGE,
            "operator/customers",
            Permission.OPERATE_CUSTOMERS,
            EnumSet.of(OPERATOR),
            ""),
    OPERATOR_SUB_ACCOUNTS(
            OPERATOR_CUSTOMERS,
            Level.PAGE,
            "operator/sub-accounts",
            Permission.OPERATE_SUB_ACCOUNTS,
            EnumSet.of(OPERATOR),
            ""),
    OPERATOR_FACTS(
            OPERATOR_CUSTOMERS, Level.PAGE, "operator/facts", Permission.OPERATE_FACTS, EnumSet.of(OPERATOR), ""),
    OPERATOR_CONSUMPTION(null, Level.MENU, null, null, EnumSet.of(OPERATOR), ""),
    OPERATOR_IMPORTS(
            OPERATOR_CONSUMPTION, Level.PAGE, "operator/imports", Permission.OPERATE_IMPORTS, EnumSet.of(OPERATOR), ""),
    OPERATOR_LINES(
            OPERATOR_CONSUMPTION,
            Level.PAGE,
            "operator/consumption-lines",
            Permission.OPERATE_CONSUMPTION,
            EnumSet.of(OPERATOR),
            ""),
    OPERATOR_PRODUCTS(null, Level.PAGE, "operator/products", Permission.OPERATE_PRODUCTS, EnumSet.of(OPERATOR), ""),
    OPERATOR_ANNOUNCEMENTS(
            null, Level.PAGE, "operator/announcements", Permission.OPERATE_ANNOUNCEMENTS, EnumSet.of(OPERATOR), ""),
    OPERATOR_SYSTEM(null, Level.MENU, null, null, EnumSet.of(OPERATOR), ""),
    OPERATOR_ACCOUNTS(
            OPERATOR_SYSTEM, Level.PAGE, "operator/accounts", Permission.OPERATE_ACCOUNTS, EnumSet.of(OPERATOR), ""),
    OPERATOR_AUDIT(OPERATOR_SYSTEM, Level.PAGE, "operator/audit", Permission.OPERATIONS_READ, EnumSet.of(OPERATOR), ""),
    OPERATOR_MAILS(OPERATOR_SYSTEM, Level.PAGE, "operator/mails", Permission.OPERATE_MAILS, EnumSet.of(OPERATOR), ""),

    PROFILE(null, Level.USER_MENU, "profile", Permission.PROFILE, EnumSet.of(PARTNER, CUSTOMER, OPERATOR), ""),
    PROFILE_COMPANY(PROFILE, Level.PAGE, "profile/company", Permission.COMPANY_READ, EnumSet.of(PARTNER), ""),
    PROFILE_COMPANY_CHANGE(PROFILE_COMPANY, Level.ACTION, null, Permission.COMPANY_CHANGE, EnumSet.of(PARTNER), ""),
    PROFILE_ACCOUNTS(PROFILE, Level.PAGE, "profile/accounts", Permission.COMPANY_READ, EnumSet.of(PARTNER), ""),

    MESSAGES(null, Level.USER_MENU, "messages", Permission.MESSAGES, EnumSet.of(PARTNER, CUSTOMER, OPERATOR), ""),
    MESSAGE_SETTINGS(
            null,
            Level.USER_MENU,
            "message-settings",
            Permission.MESSAGES,
            EnumSet.of(PARTNER, CUSTOMER, OPERATOR),
            ""),
    ACCESS_KEYS(
            null, Level.USER_MENU, "access-keys", Permission.ACCESS_KEYS, EnumSet.of(PARTNER, CUSTOMER, OPERATOR), ""),
    IAM_USERS(null, Level.USER_MENU, "iam-users", Permission.IAM_USERS, EnumSet.of(PARTNER, CUSTOMER), ""),
    PROTECTION(null, Level.USER_MENU, "protection", Permission.PROTECTION_SWITCH, EnumSet.of(PARTNER), ""),
    SECURITY(null, Level.USER_MENU, "security", Permission.OWN_SECURITY, EnumSet.of(PARTNER, CUSTOMER, OPERATOR), ""),
    MY_SIGN_INS(
            null, Level.USER_MENU, "my-sign-ins", Permission.OWN_SECURITY, EnumSet.of(PARTNER, CUSTOMER, OPERATOR), ""),
    EXPORTS(null, Level.USER_MENU, "exports", Permission.EXPORTS, EnumSet.of(PARTNER, OPERATOR), ""),
    EXPORTS_OF_ALL(EXPORTS, Level.ACTION, null, Permission.EXPORTS_OF_ALL, EnumSet.of(PARTNER, OPERATOR), "");

    /** Where a node stands in the tree. */
    public enum Level {
        MENU,
        GROUP,
        PAGE,
        ACTION,
        USER_MENU
    }

    private final @Nullable Navigation parent;
    private final Level level;
    private final @Nullable String route;
    private final @Nullable String permission;
    private final Set<AccountKind> kinds;
    private final String code;

    Navigation(
            @Nullable Navigation parent,
            Level level,
            @Nullable String route,
            @Nullable String permission,
            Set<AccountKind> kinds,
            String code) {
        this.parent = parent;
        this.level = level;
        this.route = route;
        this.permission = permission;
        this.kinds = kinds;
        this.code = code;
    }

    public static List<Navigation> roots(AccountKind kind) {
        return Arrays.stream(values())
                .filter(node -> node.parent == null && node.level != Level.USER_MENU && node.kinds.contains(kind))
                .toList();
    }

    /** The page an address opens, without parameters behind it. */
    public static Optional<Navigation> ofRoute(String route) {
        return Arrays.stream(values()).filter(node -> route.equals(node.route)).findFirst();
    }

    public List<Navigation> children() {
        return Arrays.stream(values()).filter(node -> node.parent == this).toList();
    }

    /** Whether only a partner's administrators have it: it can be given to no custom role (decision 10). */
    public boolean isForAdministratorsOnly() {
        return switch (this) {
            case MEMBERS, ROLES, ORGANISATION_OPERATIONS, PROFILE_COMPANY_CHANGE, PROTECTION, EXPORTS_OF_ALL -> true;
            default -> false;
        };
    }

    /** Whether only the owner of an account has it: no role holds it, nor can be given it. */
    public boolean isForOwnersOnly() {
        return this == MEMBERS_UNMASKED || this == IAM_USERS;
    }

    /** From the root down to this node. */
    public List<Navigation> path() {
        var path = new java.util.LinkedList<Navigation>();
        for (Navigation node = this; node != null; node = node.parent) {
            path.addFirst(node);
        }
        return path;
    }

    /** Whether the caller may open this node or anything below it. */
    public boolean isOpenTo(Caller caller) {
        if (!kinds.contains(caller.accountKind())) {
            return false;
        }
        if (permission != null) {
            return caller.may(permission);
        }
        return children().stream().anyMatch(child -> child.isOpenTo(caller));
    }

    public String nameKey() {
        return "identity.nav." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Optional<Navigation> parent() {
        return Optional.ofNullable(parent);
    }

    public Level level() {
        return level;
    }

    public Optional<String> route() {
        return Optional.ofNullable(route);
    }

    public Optional<String> permission() {
        return Optional.ofNullable(permission);
    }

    public Set<AccountKind> kinds() {
        return kinds;
    }

    /** The partner center's documented permission code, empty where none is known. */
    public String code() {
        return code;
    }
}
