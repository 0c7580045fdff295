package io.partnerportal.roles;

import io.partnerportal.identity.AccountKind;
import io.partnerportal.identity.Navigation;
import io.partnerportal.identity.Permission;
import io.partnerportal.organisations.PartnerIdentity;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The roles every partner has from the start (系统默认角色); nobody can edit them. */
public enum SystemRole {
    /** 系统管理员: everything but what is the owner's; excludes every other role (R6). */
    ADMINISTRATOR(administration()),
    /** 客户经理主管: all customers, own account managers; excludes 客户经理 (R7). */
    ACCOUNT_DIRECTOR(Set.of(
            Permission.CUSTOMERS_DEVELOP,
            Permission.CUSTOMERS_READ,
            Permission.CUSTOMERS_EDIT,
            Permission.CUSTOMERS_ASSIGN,
            Permission.CUSTOMERS_AUTHORISE,
            Permission.CONSUMPTION_READ,
            Permission.RESELLERS,
            Permission.ALERTS_READ,
            Permission.ALERTS_HANDLE)),
    /** 客户经理: own customers only, unless another role is held (R10). */
    ACCOUNT_MANAGER(Set.of(
            Permission.CUSTOMERS_DEVELOP,
            Permission.CUSTOMERS_READ,
            Permission.CUSTOMERS_EDIT,
            Permission.CUSTOMERS_AUTHORISE,
            Permission.CONSUMPTION_READ,
            Permission.RESELLERS,
            Permission.ALERTS_READ,
            Permission.ALERTS_HANDLE)),
    /** 财务人员 */
    FINANCE(Set.of(Permission.CONSUMPTION_READ)),
    /** 运营人员 */
    OPERATIONS(Set.of(Permission.CUSTOMERS_READ, Permission.CONSUMPTION_READ, Permission.ALERTS_READ)),
    /** SA专人 */
    SOLUTION_ARCHITECT(Set.of(Permission.CUSTOMERS_READ)),
    /** 只读人员: the default permissions and nothing more */
    READ_ONLY(Set.of());

    /** What every member of a partner may do, whatever the role (默认权限, decision 10). */
    static final Set<String> DEFAULTS = Set.of(
            Permission.HOME,
            Permission.PROFILE,
            Permission.COMPANY_READ,
            Permission.MESSAGES,
            Permission.OWN_SECURITY,
            Permission.ACCESS_KEYS,
            Permission.EXPORTS);

    private final Set<String> permissions;

    /** The words for it in both languages. */
    public String nameKey() {
        return "roles.role." + name();
    }

    SystemRole(Set<String> permissions) {
        this.permissions = permissions;
    }

    /** What the owner of the account holds: whatever a partner can. */
    static Set<String> everything() {
        return permissions(_ -> true);
    }

    /** All but what is the owner's alone and, since no role lets personal data out from the start, unmasked files (R30). */
    private static Set<String> administration() {
        return permissions(node -> !node.isForOwnersOnly() && node != Navigation.CUSTOMER_CONSUMPTION_UNMASKED);
    }

    private static Set<String> permissions(Predicate<Navigation> wanted) {
        return Arrays.stream(Navigation.values())
                .filter(node -> node.kinds().contains(AccountKind.PARTNER))
                .filter(wanted)
                .map(Navigation::permission)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What the role gives besides the default permissions. */
    public Set<String> permissions() {
        return permissions;
    }

    /** What every role of a partner of this identity holds (R16); all three sell, so all have the same. */
    public static Set<String> defaultsOf(PartnerIdentity identity) {
        return switch (identity) {
            case SOLUTION_PROVIDER, DISTRIBUTOR, RESELLER -> DEFAULTS;
        };
    }

    /** What nobody of a partner of this identity holds, whatever the role. */
    public static Set<String> withheldFrom(PartnerIdentity identity) {
        return switch (identity) {
            case DISTRIBUTOR -> Set.of();
            case RESELLER -> permissions(Navigation::isForDistributorsOnly);
            case SOLUTION_PROVIDER -> permissions(node -> node.isForDistributorsOnly() || node.isForTwoTiersOnly());
        };
    }

    /** What somebody with these roles may do, the default permissions included. */
    public static Set<String> permissionsOf(Collection<SystemRole> roles) {
        var all = new HashSet<>(DEFAULTS);
        roles.forEach(role -> all.addAll(role.permissions));
        return all;
    }
}
