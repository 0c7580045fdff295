package io.partnerportal.companies;

import io.partnerportal.identity.Caller;
import io.partnerportal.kernel.PublicId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of changes, as the doors that write it see it. */
@Component
class Changes {

    /** A change just decided. */
    record Decided(long companyId, long requesterId, String beforeJson, String afterJson) {}

    private final JdbcClient jdbc;

    Changes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws ChangePending another change of the company is under review */
    void insert(
            long id,
            PublicId publicId,
            long company,
            CompanyDetails before,
            CompanyDetails wish,
            Caller by,
            Instant at) {
        try {
            jdbc.sql("""
                    insert into company_change
                           (id, public_id, company_id, pending_id, status, before_json, after_json,
                            requested_by, requester_id, requested_at)
                    values (:id, :publicId, :company, :company, 'PENDING', :before, :after, :by, :requester, :at)
                    """)
                    .param("id", id)
                    .param("publicId", publicId.value())
                    .param("company", company)
                    .param("before", ChangeRow.write(before))
                    .param("after", ChangeRow.write(wish))
                    .param("by", by.name())
                    .param("requester", by.user())
                    .param("at", at)
                    .update();
        } catch (DuplicateKeyException pending) {
            throw new ChangePending();
        }
    }

    /** Decides a pending change; absent where somebody else was faster, or there is no such change. */
    Optional<Decided> decide(PublicId change, ChangeStatus status, String by, Instant at, @Nullable String reason) {
        var decided = jdbc.sql("""
                update company_change
                   set status = :status, pending_id = null, decided_by = :by, decided_at = :at, reason = :reason
                 where public_id = :change and status = 'PENDING'
                """)
                .param("status", status.name())
                .param("by", by)
                .param("at", at)
                .param("reason", reason)
                .param("change", change.value())
                .update();
        return decided == 0 ? Optional.empty() : find(change);
    }

    /** Takes back what is under review of a company; false where nothing is. */
    boolean withdraw(long company, String by, Instant at) {
        return jdbc.sql("""
                        update company_change
                           set status = 'WITHDRAWN', pending_id = null, decided_by = :by, decided_at = :at
                         where pending_id = :company
                        """)
                        .param("company", company)
                        .param("by", by)
                        .param("at", at)
                        .update()
                > 0;
    }

    boolean exists(PublicId change) {
        return find(change).isPresent();
    }

    private Optional<Decided> find(PublicId change) {
        return jdbc.sql(
                        "select company_id, requester_id, before_json, after_json from company_change where public_id = :id")
                .param("id", change.value())
                .query(Decided.class)
                .optional();
    }
}
