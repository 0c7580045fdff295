package io.partnerportal.outreach;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rows;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reported addresses, as the operator reads them: the latest report first. */
@Service
@Transactional(readOnly = true)
@Allowed(Permission.OPERATE_OUTREACH)
public class ReportedAddressQueries {

    private static final String REPORTS = """
            select id, public_id, masked, reported_at, reporter, lifted_at, lifted_by
              from blocked_address
            """;

    private final JdbcClient jdbc;
    private final AddressHash hash;

    ReportedAddressQueries(JdbcClient jdbc, AddressHash hash) {
        this.jdbc = jdbc;
        this.hash = hash;
    }

    /** @param after id of the report the page follows */
    public List<ReportedAddress> page(ReportFilter filter, long after, int limit) {
        return Rows.list(filtered(REPORTS + " where id < :after", filter, " order by id desc limit :limit")
                .param("after", after)
                .param("limit", limit)
                .query(ReportedAddress.class));
    }

    /** How many there are, counted no further than a limit. */
    public int count(ReportFilter filter, int most) {
        return filtered(
                        "select count(*) from (select id from blocked_address where id > 0",
                        filter,
                        " limit :most) as some")
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    private StatementSpec filtered(String before, ReportFilter filter, String behind) {
        var blocked = filter.blocked();
        var holds = blocked == null ? "" : blocked ? " and lifted_at is null" : " and lifted_at is not null";
        return jdbc.sql(before + " and (locate(:text, masked) > 0 or address_hash = :of)" + holds + behind)
                .param("text", filter.text().strip())
                .param("of", hash.of(filter.text()));
    }

    public Optional<ReportedAddress> find(PublicId id) {
        return jdbc.sql(REPORTS + " where public_id = :id")
                .param("id", id.value())
                .query(ReportedAddress.class)
                .optional();
    }
}
