package io.partnerportal.roles;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rows;
import io.partnerportal.organisations.OwnOrganisation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The roles of the caller's organisation: the system's first, then its own by name. */
@Service
@Transactional(readOnly = true)
public class RoleQueries {

    private static final String ROLES = """
            select r.id, r.public_id, r.version, if(r.organisation_id is null, r.name, null) as system_role, r.name,
                   r.note,
                   coalesce((select group_concat(p.permission) from role_permission p where p.role_id = r.id), '')
                       as permission_names,
                   (select count(*)
                      from member_role m
                      join portal_user u on u.id = m.user_id and u.account_id = :organisation
                     where m.role_id = r.id) as holders
              from role r
             where (r.organisation_id is null or r.organisation_id = :organisation)
            """;

    private final JdbcClient jdbc;
    private final CurrentCaller caller;
    private final OwnOrganisation organisations;

    RoleQueries(JdbcClient jdbc, CurrentCaller caller, OwnOrganisation organisations) {
        this.jdbc = jdbc;
        this.caller = caller;
        this.organisations = organisations;
    }

    @Allowed(Permission.ROLES)
    public List<RoleRow> all() {
        return Rows.list(
                own(ROLES + " order by r.organisation_id is not null, if(r.organisation_id is null, r.id, 0), r.name")
                        .query(RoleRow.class));
    }

    @Allowed(Permission.ROLES)
    public Optional<RoleRow> find(PublicId role) {
        return own(ROLES + " and r.public_id = :role")
                .param("role", role.value())
                .query(RoleRow.class)
                .optional();
    }

    /** What every role of the caller's organisation holds besides what it was given (R16). */
    @Allowed(Permission.ROLES)
    public Set<String> defaults() {
        return SystemRole.defaultsOf(organisations.identity(OwnOrganisation.of(caller.scope())));
    }

    /** What nobody of the caller's organisation can hold, whatever the role. */
    @Allowed(Permission.ROLES)
    public Set<String> withheld() {
        return SystemRole.withheldFrom(organisations.identity(OwnOrganisation.of(caller.scope())));
    }

    /** The roles a member can be given. */
    @Allowed(Permission.MEMBERS)
    public List<Role> choices() {
        return Rows.list(own("""
                select r.id, r.public_id, if(r.organisation_id is null, r.name, null) as system_role, r.name
                  from role r
                 where r.organisation_id is null or r.organisation_id = :organisation
                 order by r.organisation_id is not null, if(r.organisation_id is null, r.id, 0), r.name
                """).query(Role.class));
    }

    private JdbcClient.StatementSpec own(String sql) {
        return jdbc.sql(sql).param("organisation", OwnOrganisation.of(caller.scope()));
    }
}
