package io.partnerportal.members;

import io.partnerportal.accounts.FieldRules;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rows;
import io.partnerportal.roles.SystemRole;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads members of one organisation; the doors before it say of which. */
@Component
class MemberReader {

    private static final String COLUMNS = """
            select u.id, u.public_id, u.version, u.name, u.display_name, u.email, u.mobile, p.note, u.status,
                   %s as packed_roles,
                   d.public_id as director_public_id, d.display_name as director,
                   (select max(s.signed_in_at) from sign_in s where s.user_id = u.id) as last_sign_in,
                   u.created_at
            """.formatted(HeldRole.PACKED);

    private static final String JOINED = """
              join portal_user u on u.id = f.id
              left join member p on p.user_id = u.id
              left join portal_user d on d.id = p.director_id
            """;

    /** Only what portal_user_list_ix knows, so that a search that finds little reads nothing else. */
    private static final String FOUND = """
            select l.id
              from portal_user l force index (portal_user_list_ix)
             where l.account_id = :organisation
               and l.kind = 'MEMBER'
               and l.status <> 'DELETED'
            """;

    private static final String TEXT = """
               and (locate(:text, l.name) > 0 or locate(:text, l.display_name) > 0
                    or l.email = :text or l.mobile = :mobile)
            """;

    /** Those who hold a role, in the order of the index that knows them by name. */
    private static final String HOLDERS = """
            select l.id
              from member_role h force index (member_role_list_ix)
              straight_join portal_user l on l.id = h.user_id
             where h.account_id = :organisation
               and h.role_id = (select r.id
                                  from role r
                                 where r.public_id = :role
                                   and (r.organisation_id is null or r.organisation_id = :organisation))
               and l.kind = 'MEMBER'
               and l.status <> 'DELETED'
            """;

    private final JdbcClient jdbc;

    MemberReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<MemberRow> page(long organisation, MemberFilter filter, String after, int limit) {
        var name = filter.role() == null ? "l.name" : "h.user_name";
        var found = found(filter) + " and %1$s > :after order by %1$s limit :limit".formatted(name);
        return Rows.list(bind(COLUMNS + " from (" + found + ") f" + JOINED + " order by u.name", organisation, filter)
                .param("after", after)
                .param("limit", limit)
                .query(MemberRow.class));
    }

    int count(long organisation, MemberFilter filter, int most) {
        return bind("select count(*) from (" + found(filter) + " limit :most) f", organisation, filter)
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    Optional<MemberRow> find(long organisation, PublicId member) {
        return jdbc.sql(COLUMNS + """
                 from (select id
                         from portal_user
                        where public_id = :member
                          and account_id = :organisation
                          and kind = 'MEMBER'
                          and status <> 'DELETED') f
                """ + JOINED)
                .param("member", member.value())
                .param("organisation", organisation)
                .query(MemberRow.class)
                .optional();
    }

    /** Whether the organisation would have no active administrator without this member (R11). */
    boolean isLastAdministrator(long organisation, MemberRow member) {
        return member.isActive()
                && member.holds(SystemRole.ADMINISTRATOR)
                && jdbc.sql("""
                        select count(*)
                          from role r
                          join member_role m on m.role_id = r.id and m.user_id <> :member
                          join portal_user u on u.id = m.user_id and u.account_id = :organisation
                         where r.organisation_id is null
                           and r.name = 'ADMINISTRATOR'
                           and u.status = 'ACTIVE'
                        """)
                                .param("member", member.id())
                                .param("organisation", organisation)
                                .query(Integer.class)
                                .single()
                        == 0;
    }

    private static String found(MemberFilter filter) {
        return (filter.role() == null ? FOUND : HOLDERS)
                + (filter.text().isBlank() ? "" : TEXT)
                + (filter.status() == null ? "" : " and l.status = :status");
    }

    private JdbcClient.StatementSpec bind(String sql, long organisation, MemberFilter filter) {
        return jdbc.sql(sql)
                .param("organisation", organisation)
                .param("text", filter.text().strip())
                .param("mobile", FieldRules.plainMobile(filter.text()))
                .param(
                        "status",
                        filter.status() == null ? null : filter.status().name())
                .param("role", filter.role() == null ? null : filter.role().value());
    }
}
