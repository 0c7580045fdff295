package io.partnerportal.organisations;

import io.partnerportal.accounts.Access;
import io.partnerportal.accounts.AccessSource;
import io.partnerportal.identity.AccountKind;
import io.partnerportal.identity.Scope;
import io.partnerportal.identity.UserKind;
import io.partnerportal.kernel.Rows;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the people of a partner may do: the owner everything, a member what the roles say, an IAM user nothing. */
@Component
class PartnerAccess implements AccessSource {

    private final JdbcClient jdbc;

    PartnerAccess(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public AccountKind kind() {
        return AccountKind.PARTNER;
    }

    @Override
    public Access accessOf(long account, long user, UserKind userKind) {
        return switch (userKind) {
            case OWNER ->
                new Access(
                        new Scope.Partner(account, null),
                        SystemRole.permissionsOf(EnumSet.of(SystemRole.ADMINISTRATOR)));
            case MEMBER -> member(account, user);
            case IAM -> new Access(new Scope.Partner(account, user), Set.of());
        };
    }

    private Access member(long account, long user) {
        var roles = rolesOf(user);
        if (roles.isEmpty()) {
            return new Access(new Scope.Partner(account, user), SystemRole.DEFAULTS);
        }
        var manager = new RoleSet(roles).seesOwnCustomersOnly() ? user : null;
        var scope = new Scope.Partner(account, manager, roles.contains(SystemRole.ACCOUNT_DIRECTOR));
        return new Access(scope, SystemRole.permissionsOf(roles));
    }

    private Set<SystemRole> rolesOf(long user) {
        return Rows.set(jdbc.sql("""
                select r.name
                  from member_role m
                  join role r on r.id = m.role_id
                 where m.user_id = :user
                   and r.organisation_id is null
                """).param("user", user).query(SystemRole.class));
    }
}
