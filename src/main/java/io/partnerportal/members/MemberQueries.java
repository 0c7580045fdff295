package io.partnerportal.members;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rows;
import io.partnerportal.organisations.OwnOrganisation;
import io.partnerportal.roles.SystemRole;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of the caller's own organisation. */
@Service
@Transactional(readOnly = true)
@Allowed(Permission.MEMBERS)
public class MemberQueries {

    private final MemberReader members;
    private final CurrentCaller caller;
    private final JdbcClient jdbc;

    MemberQueries(MemberReader members, CurrentCaller caller, JdbcClient jdbc) {
        this.members = members;
        this.caller = caller;
        this.jdbc = jdbc;
    }

    /** @param after user name the page follows, empty for the first */
    public List<MemberRow> page(MemberFilter filter, String after, int limit) {
        return members.page(own(), filter, after, limit);
    }

    /** @param most where counting stops */
    public int count(MemberFilter filter, int most) {
        return members.count(own(), filter, most);
    }

    public Optional<MemberRow> find(PublicId member) {
        return members.find(own(), member);
    }

    /** Whether nobody else could administer the organisation, so that this member stays as it is (R11). */
    public boolean isLastAdministrator(MemberRow member) {
        return members.isLastAdministrator(own(), member);
    }

    /**
     * Active members who hold a role, by name: directors to choose, or account managers to hand customers to.
     *
     * @param except who is not to be offered, such as the one who leaves; absent for nobody
     */
    public List<PersonChoice> holders(SystemRole role, @Nullable PublicId except, String text, int offset, int limit) {
        return Rows.list(jdbc.sql("""
                select u.public_id, u.display_name, u.name
                  from role r
                  join member_role m on m.role_id = r.id
                  join portal_user u on u.id = m.user_id and u.account_id = :organisation and u.status = 'ACTIVE'
                 where r.organisation_id is null
                   and r.name = :role
                   and (:except is null or u.public_id <> :except)
                   and (locate(:text, u.name) > 0 or locate(:text, u.display_name) > 0)
                 order by u.display_name, u.name
                 limit :limit offset :offset
                """)
                .param("organisation", own())
                .param("role", role.name())
                .param("except", except == null ? null : except.value())
                .param("text", text.strip())
                .param("limit", limit)
                .param("offset", offset)
                .query(PersonChoice.class));
    }

    /** The account managers under a director (R9). */
    public List<PersonChoice> managersOf(PublicId director) {
        return Rows.list(jdbc.sql("""
                select u.public_id, u.display_name, u.name
                  from portal_user d
                  join member p on p.director_id = d.id
                  join portal_user u on u.id = p.user_id
                 where d.public_id = :director
                   and d.account_id = :organisation
                 order by u.display_name, u.name
                """)
                .param("director", director.value())
                .param("organisation", own())
                .query(PersonChoice.class));
    }

    private long own() {
        return OwnOrganisation.of(caller.scope());
    }
}
