package io.partnerportal.identity;

import static io.partnerportal.identity.AccountKind.CUSTOMER;
import static io.partnerportal.identity.AccountKind.OPERATOR;
import static io.partnerportal.identity.AccountKind.PARTNER;
import static io.partnerportal.identity.NavigationNode.action;
import static io.partnerportal.identity.NavigationNode.group;
import static io.partnerportal.identity.NavigationNode.menu;
import static io.partnerportal.identity.NavigationNode.page;
import static io.partnerportal.identity.NavigationNode.root;
import static io.partnerportal.identity.NavigationNode.userMenu;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The one tree of everything a person can open or do (decision 10): it feeds the top bar, breadcrumbs,
 * page titles, the role editor and the permission matrix, and mirrors the partner center's
 * menu → group → page → action. What is not listed is denied. Names: {@code identity.nav.<key>} in both bundles.
 */
public enum Navigation {
    HOME(root("", Permission.HOME, PARTNER, CUSTOMER, OPERATOR)),

    SALES(menu(PARTNER)),
    SALES_LEADS(group(SALES)),
    CUSTOMER_DEVELOPMENT(page(SALES_LEADS, "sales/customer-development", Permission.CUSTOMERS_DEVELOP)),
    INVITATION_RECORDS(page(CUSTOMER_DEVELOPMENT, "sales/invitation-records", Permission.CUSTOMERS_DEVELOP)),
    CUSTOMER_DEVELOPMENT_UNMASKED(action(CUSTOMER_DEVELOPMENT, Permission.CUSTOMERS_EXPORT_UNMASKED)),
    SALES_CUSTOMERS(group(SALES)),
    CUSTOMERS(page(SALES_CUSTOMERS, "sales/customers", Permission.CUSTOMERS_READ)),
    CUSTOMERS_LABEL(action(CUSTOMERS, Permission.CUSTOMERS_EDIT)),
    CUSTOMERS_FREEZE(action(CUSTOMERS, Permission.CUSTOMERS_FREEZE)),
    CUSTOMERS_AUTHORISE(action(CUSTOMERS, Permission.CUSTOMERS_AUTHORISE)),
    CUSTOMERS_UNLINK(action(CUSTOMERS, Permission.CUSTOMERS_UNLINK)),
    CUSTOMERS_EXPORT(action(CUSTOMERS, Permission.CUSTOMERS_EXPORT)),
    RESELLER_CUSTOMERS(page(CUSTOMERS, "sales/reseller-customers", Permission.RESELLERS_CUSTOMERS)),
    ASSOCIATION_RECORDS(page(CUSTOMERS, "sales/association-records", Permission.CUSTOMERS_READ)),
    CUSTOMER_ASSIGNMENT(page(SALES_CUSTOMERS, "sales/customer-assignment", Permission.CUSTOMERS_ASSIGN)),
    CUSTOMER_CONSUMPTION(page(SALES_CUSTOMERS, "sales/customer-consumption", Permission.CONSUMPTION_READ)),
    CUSTOMER_CONSUMPTION_UNMASKED(action(CUSTOMER_CONSUMPTION, Permission.CONSUMPTION_EXPORT_UNMASKED)),
    CUSTOMER_ALERTS(page(SALES_CUSTOMERS, "sales/customer-alerts", Permission.ALERTS_READ)),
    CUSTOMER_ALERTS_HANDLE(action(CUSTOMER_ALERTS, Permission.ALERTS_HANDLE)),
    CUSTOMER_TRANSFERS(page(SALES_CUSTOMERS, "sales/customer-transfers", Permission.CUSTOMERS_TRANSFER)),
    SALES_RESELLERS(group(SALES)),
    RESELLERS(page(SALES_RESELLERS, "sales/resellers", Permission.RESELLERS)),
    RESELLERS_MANAGE(action(RESELLERS, Permission.RESELLERS_MANAGE)),
    RESELLER_INVITATIONS(page(RESELLERS, "sales/reseller-invitations", Permission.RESELLERS_MANAGE)),
    RESELLER_APPLICATIONS(page(RESELLERS, "sales/reseller-applications", Permission.RESELLERS_MANAGE)),

    ORGANISATION(menu(PARTNER)),
    ORGANISATION_MEMBERS(group(ORGANISATION)),
    MEMBERS(page(ORGANISATION_MEMBERS, "members", Permission.MEMBERS)),
    MEMBERS_UNMASKED(action(MEMBERS, Permission.MEMBERS_EXPORT_UNMASKED)),
    ROLES(page(ORGANISATION_MEMBERS, "roles", Permission.ROLES)),
    CONTACTS(page(ORGANISATION_MEMBERS, "contacts", Permission.CONTACTS)),
    ORGANISATION_OPERATIONS(page(ORGANISATION, "operations", Permission.OPERATIONS_READ)),

    MY_ACCOUNT(menu(CUSTOMER)),
    MY_PARTNER(page(MY_ACCOUNT, "account/my-partner", Permission.MY_PARTNER)),
    RESELLER_APPLICATION(page(MY_ACCOUNT, "account/reseller-application", Permission.RESELLER_APPLY)),

    OPERATOR_PARTNER_MENU(menu(OPERATOR)),
    OPERATOR_PARTNERS(page(OPERATOR_PARTNER_MENU, "operator/partners", Permission.OPERATE_PARTNERS)),
    OPERATOR_COMPANY_REVIEWS(
            page(OPERATOR_PARTNER_MENU, "operator/company-reviews", Permission.OPERATE_COMPANY_REVIEWS)),
    OPERATOR_RESELLER_APPLICATIONS(
            page(OPERATOR_PARTNER_MENU, "operator/reseller-applications", Permission.OPERATE_RESELLERS)),
    OPERATOR_CUSTOMERS(menu(OPERATOR)),
    OPERATOR_CUSTOMER_LIST(page(OPERATOR_CUSTOMERS, "operator/customers", Permission.OPERATE_CUSTOMERS)),
    OPERATOR_ASSOCIATION_REQUESTS(
            page(OPERATOR_CUSTOMERS, "operator/association-requests", Permission.OPERATE_RELATIONS)),
    OPERATOR_TRANSFERS(page(OPERATOR_CUSTOMERS, "operator/customer-transfers", Permission.OPERATE_TRANSFERS)),
    OPERATOR_SUB_ACCOUNTS(page(OPERATOR_CUSTOMERS, "operator/sub-accounts", Permission.OPERATE_SUB_ACCOUNTS)),
    OPERATOR_FACTS(page(OPERATOR_CUSTOMERS, "operator/facts", Permission.OPERATE_FACTS)),
    OPERATOR_PROSPECTS(page(OPERATOR_CUSTOMERS, "operator/prospects", Permission.OPERATE_PROSPECTS)),
    OPERATOR_REPORTED_ADDRESSES(page(OPERATOR_CUSTOMERS, "operator/reported-addresses", Permission.OPERATE_OUTREACH)),
    OPERATOR_CONSUMPTION(menu(OPERATOR)),
    OPERATOR_IMPORTS(page(OPERATOR_CONSUMPTION, "operator/imports", Permission.OPERATE_IMPORTS)),
    OPERATOR_LINES(page(OPERATOR_CONSUMPTION, "operator/consumption-lines", Permission.OPERATE_CONSUMPTION)),
    OPERATOR_PRODUCTS(root("operator/products", Permission.OPERATE_PRODUCTS, OPERATOR)),
    OPERATOR_ANNOUNCEMENTS(root("operator/announcements", Permission.OPERATE_ANNOUNCEMENTS, OPERATOR)),
    OPERATOR_SYSTEM(menu(OPERATOR)),
    OPERATOR_ACCOUNTS(page(OPERATOR_SYSTEM, "operator/accounts", Permission.OPERATE_ACCOUNTS)),
    OPERATOR_AUDIT(page(OPERATOR_SYSTEM, "operator/audit", Permission.OPERATIONS_READ)),
    OPERATOR_MAILS(page(OPERATOR_SYSTEM, "operator/mails", Permission.OPERATE_MAILS)),

    PROFILE(userMenu("profile", Permission.PROFILE, PARTNER, CUSTOMER, OPERATOR)),
    PROFILE_COMPANY(page(PROFILE, "profile/company", Permission.COMPANY_READ, PARTNER)),
    PROFILE_COMPANY_CHANGE(action(PROFILE_COMPANY, Permission.COMPANY_CHANGE)),
    PROFILE_ACCOUNTS(page(PROFILE, "profile/accounts", Permission.COMPANY_READ, PARTNER)),

    MESSAGES(userMenu("messages", Permission.MESSAGES, PARTNER, CUSTOMER, OPERATOR)),
    MESSAGE_SETTINGS(userMenu("message-settings", Permission.MESSAGES, PARTNER, CUSTOMER, OPERATOR)),
    ACCESS_KEYS(userMenu("access-keys", Permission.ACCESS_KEYS, PARTNER, CUSTOMER, OPERATOR)),
    IAM_USERS(userMenu("iam-users", Permission.IAM_USERS, PARTNER, CUSTOMER)),
    PROTECTION(userMenu("protection", Permission.PROTECTION_SWITCH, PARTNER)),
    SECURITY(userMenu("security", Permission.OWN_SECURITY, PARTNER, CUSTOMER, OPERATOR)),
    MY_SIGN_INS(userMenu("my-sign-ins", Permission.OWN_SECURITY, PARTNER, CUSTOMER, OPERATOR)),
    EXPORTS(userMenu("exports", Permission.EXPORTS, PARTNER, OPERATOR)),
    EXPORTS_OF_ALL(action(EXPORTS, Permission.EXPORTS_OF_ALL));

    /** Where a node stands in the tree. */
    public enum Level {
        MENU,
        GROUP,
        PAGE,
        ACTION,
        USER_MENU
    }

    private final NavigationNode node;

    Navigation(NavigationNode node) {
        this.node = node;
    }

    public static List<Navigation> roots(AccountKind kind) {
        return Arrays.stream(values())
                .filter(each -> each.node.parent() == null
                        && each.level() != Level.USER_MENU
                        && each.kinds().contains(kind))
                .toList();
    }

    /** The page an address opens, without parameters behind it. */
    public static Optional<Navigation> ofRoute(String route) {
        return Arrays.stream(values())
                .filter(each -> route.equals(each.node.route()))
                .findFirst();
    }

    public List<Navigation> children() {
        return Arrays.stream(values())
                .filter(each -> each.node.parent() == this)
                .toList();
    }

    /** Whether only a partner's administrators have it: it can be given to no custom role (decision 10). */
    public boolean isForAdministratorsOnly() {
        return switch (this) {
            case CUSTOMERS_UNLINK, CUSTOMERS_EXPORT, CUSTOMER_TRANSFERS, MEMBERS, ROLES -> true;
            case ORGANISATION_OPERATIONS, PROFILE_COMPANY_CHANGE, PROTECTION, EXPORTS_OF_ALL -> true;
            default -> false;
        };
    }

    /** Whether only the owner of an account has it: no role holds it, nor can be given it. */
    public boolean isForOwnersOnly() {
        return this == MEMBERS_UNMASKED || this == CUSTOMER_DEVELOPMENT_UNMASKED || this == IAM_USERS;
    }

    /** Whether only a distributor's people can have it, since only distributors have resellers. */
    public boolean isForDistributorsOnly() {
        return this == RESELLER_CUSTOMERS || path().contains(SALES_RESELLERS);
    }

    /** Whether only people of distributors and resellers can have it. */
    public boolean isForTwoTiersOnly() {
        return this == CUSTOMER_TRANSFERS;
    }

    /** Whether it is not there at all for those who may not open it: they have nothing it could show. */
    public boolean isHiddenUnlessOpen() {
        return this == MY_PARTNER;
    }

    /** From the root down to this node. */
    public List<Navigation> path() {
        var above = parent().map(Navigation::path).orElse(List.of());
        return Stream.concat(above.stream(), Stream.of(this)).toList();
    }

    /** Whether the caller may open this node or anything below it. */
    public boolean isOpenTo(Caller caller) {
        if (!kinds().contains(caller.accountKind())) {
            return false;
        }
        return permission()
                .map(caller::may)
                .orElseGet(() -> children().stream().anyMatch(child -> child.isOpenTo(caller)));
    }

    public String nameKey() {
        return "identity.nav." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Optional<Navigation> parent() {
        return Optional.ofNullable(node.parent());
    }

    public Level level() {
        return node.level();
    }

    public Optional<String> route() {
        return Optional.ofNullable(node.route());
    }

    public Optional<String> permission() {
        return Optional.ofNullable(node.permission());
    }

    public Set<AccountKind> kinds() {
        return node.kinds();
    }

    /** The partner center's documented permission code, empty where none is known. */
    public String code() {
        return this == CUSTOMER_CONSUMPTION ? "BPC_ITEM_FINANCE_020101" : "";
    }
}
