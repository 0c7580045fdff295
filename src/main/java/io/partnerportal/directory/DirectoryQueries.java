package io.partnerportal.directory;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rows;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the operator reads about accounts of every kind. */
@Service
@Transactional(readOnly = true)
@Allowed(Permission.OPERATE_ACCOUNTS)
public class DirectoryQueries {

    private static final String ACCOUNTS = """
            select a.id, a.public_id, a.name, a.display_name, a.kind, a.email, a.site, a.status,
                   (select count(*) from portal_user u
                     where u.account_id = a.id and u.status <> 'DELETED') as users,
                   a.created_at
              from account a
            """;

    private static final String FILTER = """
             where (locate(:text, a.name) > 0 or locate(:text, a.display_name) > 0 or locate(:text, a.email) > 0)
               and (:kind is null or a.kind = :kind)
               and (:status is null or a.status = :status)
               and (:site is null or a.site = :site)
            """;

    private static final int MOST_USERS = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    DirectoryQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param after account name the page follows, empty for the first */
    public List<DirectoryRow> page(DirectoryFilter filter, String after, int limit) {
        return Rows.list(bind(ACCOUNTS + FILTER + " and a.name > :after order by a.name limit :limit", filter)
                .param("after", after)
                .param("limit", limit)
                .query(DirectoryRow.class));
    }

    /** @param most where counting stops */
    public int count(DirectoryFilter filter, int most) {
        return bind("select count(*) from (select a.id from account a\n" + FILTER + " limit :most) some", filter)
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec bind(String sql, DirectoryFilter filter) {
        return jdbc.sql(sql)
                .param("text", filter.text().strip())
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param(
                        "status",
                        filter.status() == null ? null : filter.status().name())
                .param("site", filter.site());
    }

    public Optional<DirectoryRow> find(PublicId id) {
        return jdbc.sql(ACCOUNTS + " where a.public_id = :id")
                .param("id", id.value())
                .query(DirectoryRow.class)
                .optional();
    }

    /** The account's users, those first whom wrong passwords have locked; 200 at most. */
    public List<AccountUser> users(PublicId account) {
        return Rows.list(jdbc.sql("""
                select u.public_id, u.name, u.display_name, u.kind, u.status, l.locked_until,
                       (select max(s.signed_in_at) from sign_in s where s.user_id = u.id) as last_signed_in,
                       exists (select 1 from second_factor f where f.user_id = u.id and f.confirmed_at is not null)
                           as second_factor
                  from account a
                  join portal_user u on u.account_id = a.id and u.status <> 'DELETED'
                  left join sign_in_lock l on l.user_id = u.id and l.locked_until > :now
                 where a.public_id = :account
                 order by l.locked_until is null, u.kind = 'OWNER' desc, u.name
                 limit :most
                """)
                .param("account", account.value())
                .param("now", clock.instant())
                .param("most", MOST_USERS)
                .query(AccountUser.class));
    }

    /** When and why the account could not be used, the latest first. */
    public List<Suspension> suspensions(PublicId account) {
        return Rows.list(jdbc.sql("""
                select s.reason, s.suspended_by, s.suspended_at, s.restore_reason, s.restored_by, s.restored_at
                  from account a
                  join account_suspension s on s.account_id = a.id
                 where a.public_id = :account
                 order by s.suspended_at desc, s.id desc
                """).param("account", account.value()).query(Suspension.class));
    }

    /** Absent unless the account is closed. */
    public Optional<Closure> closure(PublicId account) {
        return jdbc.sql("""
                select c.reason, c.closed_by, c.closed_at
                  from account a
                  join account_closure c on c.account_id = a.id
                 where a.public_id = :account
                """)
                .param("account", account.value())
                .query(Closure.class)
                .optional();
    }
}
