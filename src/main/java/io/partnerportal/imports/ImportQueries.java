package io.partnerportal.imports;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rows;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the operator reads about imports: how far they are, what they hold, what is wrong with them. */
@Service
@Transactional(readOnly = true)
@Allowed(Permission.OPERATE_IMPORTS)
public class ImportQueries {

    private static final String IMPORTS = """
            select i.id, i.public_id, i.status, i.decision, i.file_name, i.sha256, i.bytes, i.bytes_done,
                   i.lines_total, i.rounded, i.bad_lines, i.focus_version, i.failure,
                   if(i.status = 'LOADING',
                      (select coalesce(sum(c.line_count), 0) from consumption_import_chunk c where c.import_id = i.id),
                      i.lines_done) as lines_done,
                   i.requested_by, i.registered_at, i.published_by, i.published_at,
                   (select coalesce(sum(u.line_count), 0)
                      from consumption_unmapped u
                     where u.import_id = i.id) as waiting
              from consumption_import i
            """;

    private final JdbcClient jdbc;

    ImportQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<ImportRow> newest(int limit) {
        return page(Long.MAX_VALUE, limit);
    }

    /** @param after id of the import the page follows, the highest first */
    public List<ImportRow> page(long after, int limit) {
        return Rows.list(jdbc.sql(IMPORTS + " where i.id < :after order by i.id desc limit :limit")
                .param("after", after)
                .param("limit", limit)
                .query(ImportRow.class));
    }

    /** How many there are, counted no further than a limit. */
    public int count(int most) {
        return jdbc.sql("select count(*) from (select id from consumption_import limit :most) as some")
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    public Optional<ImportRow> find(PublicId id) {
        return jdbc.sql(IMPORTS + " where i.public_id = :id")
                .param("id", id.value())
                .query(ImportRow.class)
                .optional();
    }

    /** What the file covers, one row per provider, billing account, cycle and currency. */
    public List<ImportRow.Scope> scopes(ImportRow imported) {
        return Rows.list(jdbc.sql("""
                select provider, billing_account, cycle, currency, line_count, billed
                  from consumption_import_scope
                 where import_id = :id
                 order by cycle desc, provider, billing_account, currency
                """).param("id", imported.id()).query(ImportRow.Scope.class));
    }

    /** Names of the published files that cover the same provider, billing account and cycle. */
    public List<String> meets(ImportRow imported) {
        return Rows.list(jdbc.sql("""
                select distinct i.file_name
                  from consumption_import_scope mine
                  join consumption_import_scope other
                       on other.provider = mine.provider
                       and other.billing_account = mine.billing_account
                       and other.cycle = mine.cycle
                       and other.import_id <> mine.import_id
                  join consumption_import i on i.id = other.import_id and i.status = 'PUBLISHED'
                 where mine.import_id = :id
                 order by i.file_name
                """).param("id", imported.id()).query(String.class));
    }

    /** The bad lines that were kept, in the order of the file. */
    public List<ImportRow.Problem> problems(ImportRow imported, int limit) {
        return Rows.list(
                jdbc.sql("""
                select line_number, field, reason, found
                  from consumption_import_problem
                 where import_id = :id
                 order by position
                 limit :limit
                """).param("id", imported.id()).param("limit", limit).query(ImportRow.Problem.class));
    }
}
