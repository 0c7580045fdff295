package io.partnerportal.facts;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rows;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every fact about every account, as the operator reads them. */
@Service
@Transactional(readOnly = true)
@Allowed(Permission.OPERATE_FACTS)
public class FactQueries {

    private static final String FROM = """
              from account_fact f
              join account a on a.id = f.account_id
            """;

    private static final String FACTS = """
            select f.id, f.public_id, a.public_id as account_public_id, a.name as account, a.display_name,
                   f.kind, f.value, f.valid_from, nullif(f.valid_to, '9999-12-31') as valid_to,
                   f.note, f.recorded_by, f.recorded_at, f.ended_by, f.end_note
            """ + FROM;

    private static final String ACCOUNTS = """
            select public_id, name, display_name
              from account
             where kind <> 'OPERATOR'
            """;

    private final JdbcClient jdbc;

    FactQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param after id of the fact the page follows, the highest first */
    public List<FactRow> page(FactFilter filter, long after, int limit) {
        return Rows.list(bind(FACTS + where(filter) + " and f.id < :after order by f.id desc limit :limit", filter)
                .param("after", after)
                .param("limit", limit)
                .query(FactRow.class));
    }

    /** @param most where counting stops */
    public int count(FactFilter filter, int most) {
        return bind("select count(*) from (select f.id\n" + FROM + where(filter) + " limit :most) found", filter)
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    private static String where(FactFilter filter) {
        return " where (locate(:text, a.name) > 0 or locate(:text, a.display_name) > 0)"
                + (filter.kind() == null ? "" : " and f.kind = :kind")
                + (filter.day() == null ? "" : " and f.valid_from <= :day and f.valid_to > :day");
    }

    private JdbcClient.StatementSpec bind(String sql, FactFilter filter) {
        return jdbc.sql(sql)
                .param("text", filter.text().strip())
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("day", filter.day());
    }

    /** All that was ever recorded of an account: by kind, the latest first. */
    public List<FactRow> history(PublicId account) {
        return Rows.list(jdbc.sql(FACTS + " where a.public_id = :account order by f.kind, f.valid_from desc, f.id desc")
                .param("account", account.value())
                .query(FactRow.class));
    }

    public Optional<FactAccount> account(PublicId id) {
        return jdbc.sql(ACCOUNTS + " and public_id = :id")
                .param("id", id.value())
                .query(FactAccount.class)
                .optional();
    }

    /** Accounts to choose from, by name. */
    public List<FactAccount> accounts(String text, int offset, int limit) {
        return Rows.list(jdbc.sql(ACCOUNTS + """
                           and (locate(:text, name) > 0 or locate(:text, display_name) > 0)
                         order by name
                         limit :limit offset :offset
                        """)
                .param("text", text.strip())
                .param("limit", limit)
                .param("offset", offset)
                .query(FactAccount.class));
    }
}
