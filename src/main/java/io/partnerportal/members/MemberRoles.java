package io.partnerportal.members;

import io.partnerportal.accounts.UserService;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rows;
import io.partnerportal.roles.Role;
import io.partnerportal.roles.SystemRole;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which roles members hold, and who leads whom; within one organisation only. */
@Component
class MemberRoles {

    private record Held(String roles, String director) {}

    private final JdbcClient jdbc;
    private final UserService users;

    MemberRoles(JdbcClient jdbc, UserService users) {
        this.jdbc = jdbc;
        this.users = users;
    }

    /** @throws NotFound one of them is no role of this organisation */
    List<Role> named(Set<PublicId> roles, long organisation) {
        if (roles.isEmpty()) {
            return List.of();
        }
        var found = Rows.list(jdbc.sql("""
                select r.id, r.public_id, if(r.organisation_id is null, r.name, null) as system_role, r.name
                  from role r
                 where r.public_id in (:roles)
                   and (r.organisation_id is null or r.organisation_id = :organisation)
                """)
                .param("roles", roles.stream().map(PublicId::value).toList())
                .param("organisation", organisation)
                .query(Role.class));
        if (found.size() < roles.size()) {
            throw new NotFound("roles.not-found");
        }
        return found;
    }

    List<Role> system(Set<SystemRole> roles) {
        return roles.isEmpty()
                ? List.of()
                : Rows.list(jdbc.sql("""
                        select id, public_id, name as system_role, name
                          from role
                         where organisation_id is null
                           and name in (:names)
                        """)
                        .param("names", roles.stream().map(SystemRole::name).toList())
                        .query(Role.class));
    }

    /** Takes away what is not among them and adds what is missing; the others keep what is noted on them. */
    void replace(long member, Collection<Role> roles) {
        jdbc.sql("delete from member_role where user_id = :member and role_id not in (:roles)")
                .param("member", member)
                .param("roles", roles.stream().map(Role::id).toList())
                .update();
        roles.forEach(role ->
                jdbc.sql("""
                insert ignore into member_role (user_id, role_id, account_id, user_name)
                select id, :role, account_id, name from portal_user where id = :member
                """).param("member", member).param("role", role.id()).update());
        users.changed(member);
    }

    /** @param director for account managers; ignored for everybody else (R9) */
    void give(long member, Collection<Role> wanted, @Nullable PublicId director, long organisation) {
        replace(member, wanted);
        boolean led = wanted.stream().anyMatch(role -> role.is(SystemRole.ACCOUNT_MANAGER));
        putUnder(member, led ? director : null, organisation);
    }

    void takeAll(long member) {
        jdbc.sql("delete from member_role where user_id = :member")
                .param("member", member)
                .update();
    }

    void keep(long member, String note) {
        jdbc.sql("insert into member (user_id, note) values (:member, :note) on duplicate key update note = :note")
                .param("member", member)
                .param("note", note.strip())
                .update();
    }

    /** @param director absent for none; the one who leads the member already may have been disabled since */
    void putUnder(long member, @Nullable PublicId director, long organisation) {
        jdbc.sql("update member set director_id = :director where user_id = :member")
                .param("director", director == null ? null : director(member, director, organisation))
                .param("member", member)
                .update();
    }

    private long director(long member, PublicId director, long organisation) {
        return jdbc.sql("""
                select u.id
                  from portal_user u
                  join member_role m on m.user_id = u.id
                  join role r on r.id = m.role_id and r.organisation_id is null and r.name = 'ACCOUNT_DIRECTOR'
                 where u.public_id = :director
                   and u.account_id = :organisation
                   and (u.status = 'ACTIVE' or u.id = (select p.director_id from member p where p.user_id = :member))
                """)
                .param("member", member)
                .param("director", director.value())
                .param("organisation", organisation)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new InvalidField("director", "members.director-unknown"));
    }

    /** Names of the account managers who have no director any more (R9). */
    List<String> detachFrom(long director) {
        var names = Rows.list(jdbc.sql("""
                select u.name from member p join portal_user u on u.id = p.user_id
                 where p.director_id = :director
                 order by u.name
                """).param("director", director).query(String.class));
        jdbc.sql("update member set director_id = null where director_id = :director")
                .param("director", director)
                .update();
        return names;
    }

    /** Roles and director by name, for the operation log. */
    Map<String, String> facts(long member) {
        var held = jdbc.sql("""
                select coalesce((select group_concat(if(r.organisation_id is null, concat('roles.role.', r.name), r.name)
                                                     order by r.organisation_id is not null, r.id separator ', ')
                                   from member_role m
                                   join role r on r.id = m.role_id
                                  where m.user_id = p.user_id), '') as roles,
                       coalesce(d.name, '') as director
                  from member p
                  left join portal_user d on d.id = p.director_id
                 where p.user_id = :member
                """).param("member", member).query(Held.class).single();
        return Map.of("roles", held.roles(), "director", held.director());
    }
}
