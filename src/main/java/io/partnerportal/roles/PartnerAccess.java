package io.partnerportal.roles;

import io.partnerportal.accounts.Access;
import io.partnerportal.accounts.AccessSource;
import io.partnerportal.identity.AccountKind;
import io.partnerportal.identity.Scope;
import io.partnerportal.identity.UserKind;
import io.partnerportal.kernel.Rows;
import io.partnerportal.organisations.OwnOrganisation;
import io.partnerportal.organisations.PartnerIdentity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the people of a partner may do: the owner everything, a member what the roles say, an IAM user nothing; none of
 * them what partners of this identity do not have.
 */
@Component
class PartnerAccess implements AccessSource {

    /** One permission of a role a member holds. */
    private record Granted(
            long role,
            boolean system,
            String name,
            @Nullable String permission) {}

    private final JdbcClient jdbc;
    private final OwnOrganisation organisations;

    PartnerAccess(JdbcClient jdbc, OwnOrganisation organisations) {
        this.jdbc = jdbc;
        this.organisations = organisations;
    }

    @Override
    public AccountKind kind() {
        return AccountKind.PARTNER;
    }

    @Override
    public Access accessOf(long account, long user, UserKind userKind) {
        return switch (userKind) {
            case OWNER -> access(new Scope.Partner(account, null), SystemRole.everything(), identity(account));
            case MEMBER -> member(account, user, identity(account));
            case IAM -> new Access(new Scope.Partner(account, user), Set.of());
        };
    }

    private PartnerIdentity identity(long account) {
        return organisations.identity(account);
    }

    private static Access access(Scope scope, Set<String> permissions, PartnerIdentity identity) {
        var held = new HashSet<>(permissions);
        held.removeAll(SystemRole.withheldFrom(identity));
        return new Access(scope, held);
    }

    private Access member(long account, long user, PartnerIdentity identity) {
        var granted = granted(account, user);
        var defaults = SystemRole.defaultsOf(identity);
        if (granted.isEmpty()) {
            return new Access(new Scope.Partner(account, user), defaults);
        }
        var system = granted.stream()
                .filter(Granted::system)
                .map(one -> SystemRole.valueOf(one.name()))
                .collect(Collectors.toSet());
        var permissions = new HashSet<>(defaults);
        system.forEach(role -> permissions.addAll(role.permissions()));
        permissions.addAll(GrantablePermissions.of(granted.stream()
                .filter(one -> !one.system())
                .flatMap(one -> java.util.stream.Stream.ofNullable(one.permission()))
                .collect(Collectors.toSet())));
        return access(scope(account, user, system, granted), permissions, identity);
    }

    private static Scope scope(long account, long user, Set<SystemRole> system, List<Granted> granted) {
        int custom = (int) granted.stream()
                .filter(one -> !one.system())
                .map(Granted::role)
                .distinct()
                .count();
        var manager = new RoleSet(system, custom).seesOwnCustomersOnly() ? user : null;
        return new Scope.Partner(account, manager, system.contains(SystemRole.ACCOUNT_DIRECTOR) ? user : null);
    }

    private List<Granted> granted(long account, long user) {
        return Rows.list(
                jdbc.sql("""
                select r.id as role, r.organisation_id is null as system, r.name, p.permission
                  from member_role m
                  join role r on r.id = m.role_id and (r.organisation_id is null or r.organisation_id = :account)
                  left join role_permission p on p.role_id = r.id
                 where m.user_id = :user
                """).param("account", account).param("user", user).query(Granted.class));
    }
}
