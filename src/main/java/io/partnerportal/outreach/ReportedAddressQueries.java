package io.partnerportal.outreach;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rows;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
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

    /**
     * @param text a whole address, or part of one as it is shown; empty for all
     * @param blocked whether it still holds; absent for all
     * @param after id of the report the page follows
     */
    public List<ReportedAddress> page(String text, @Nullable Boolean blocked, long after, int limit) {
        var holds = blocked == null ? "" : blocked ? " and lifted_at is null" : " and lifted_at is not null";
        return Rows.list(jdbc.sql(REPORTS + """
                         where id < :after
                           and (locate(:text, masked) > 0 or address_hash = :of)
                        """ + holds + " order by id desc limit :limit")
                .param("after", after)
                .param("text", text.strip())
                .param("of", hash.of(text))
                .param("limit", limit)
                .query(ReportedAddress.class));
    }

    public Optional<ReportedAddress> find(PublicId id) {
        return jdbc.sql(REPORTS + " where public_id = :id")
                .param("id", id.value())
                .query(ReportedAddress.class)
                .optional();
    }
}
