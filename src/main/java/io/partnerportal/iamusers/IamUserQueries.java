package io.partnerportal.iamusers;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rows;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the IAM users of the caller's own account. */
@Service
@Transactional(readOnly = true)
@Allowed(Permission.IAM_USERS)
public class IamUserQueries {

    private static final String USERS = """
            select u.id, u.public_id, u.name, u.display_name, u.email, u.status,
                   (select max(s.signed_in_at) from sign_in s where s.user_id = u.id) as last_sign_in, u.created_at
              from portal_user u
             where u.account_id = :account
               and u.kind = 'IAM'
               and u.status <> 'DELETED'
            """;

    private final JdbcClient jdbc;
    private final CurrentCaller caller;

    IamUserQueries(JdbcClient jdbc, CurrentCaller caller) {
        this.jdbc = jdbc;
        this.caller = caller;
    }

    /**
     * @param text part of user name or display name, empty for all
     * @param after user name the page follows, empty for the first
     */
    public List<IamUserRow> page(String text, String after, int limit) {
        return Rows.list(jdbc.sql(USERS + """
                 and (locate(:text, u.name) > 0 or locate(:text, u.display_name) > 0)
                 and u.name > :after
                 order by u.name
                 limit :limit
                """)
                .param("account", caller.get().account())
                .param("text", text.strip())
                .param("after", after)
                .param("limit", limit)
                .query(IamUserRow.class));
    }

    /** How many there are, counted no further than a limit. */
    public int count(String text, int most) {
        return jdbc.sql("select count(*) from (" + USERS + """
                 and (locate(:text, u.name) > 0 or locate(:text, u.display_name) > 0)
                 limit :most) as some
                """)
                .param("account", caller.get().account())
                .param("text", text.strip())
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    public Optional<IamUserRow> find(PublicId id) {
        return jdbc.sql(USERS + " and u.public_id = :id")
                .param("account", caller.get().account())
                .param("id", id.value())
                .query(IamUserRow.class)
                .optional();
    }
}
