package io.partnerportal.associations;

import io.partnerportal.identity.Caller;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.kernel.Ids;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.Period;
import io.partnerportal.kernel.PublicId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of associations: one row for each uninterrupted belonging of a customer to a partner. */
@Component
class RelationTable {

    static final String LIVE = """
            select r.id, r.public_id, r.customer_id, a.public_id as customer_public_id, a.name as account_name,
                   a.display_name, r.partner_id, r.type, r.manager_id, r.begun_at, r.valid_from
              from relation r
              join account a on a.id = r.customer_id
            """;

    record Row(
            long id,
            String publicId,
            long customerId,
            String customerPublicId,
            String accountName,
            String displayName,
            long partnerId,
            AssociationType type,
            @Nullable Long managerId,
            Instant begunAt,
            LocalDate validFrom) {

        LiveRelation live() {
            return new LiveRelation(
                    id,
                    new PublicId(publicId),
                    customerId,
                    new PublicId(customerPublicId),
                    accountName,
                    displayName,
                    partnerId,
                    type,
                    managerId,
                    begunAt,
                    validFrom);
        }
    }

    private final JdbcClient jdbc;
    private final Ids ids;
    private final CurrentCaller caller;

    RelationTable(JdbcClient jdbc, Ids ids, CurrentCaller caller) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.caller = caller;
    }

    Optional<LiveRelation> current(long customer) {
        return jdbc.sql(LIVE + " where r.current_id = :customer")
                .param("customer", customer)
                .query(Row.class)
                .optional()
                .map(Row::live);
    }

    /** @throws AlreadyAssociated somebody else was faster */
    void insert(NewRelation wish, LocalDate validFrom, Instant at) {
        try {
            jdbc.sql("""
                    insert into relation (id, public_id, customer_id, partner_id, type, current_id, begun_at, begun_by,
                                          valid_from, valid_to)
                    values (:id, :publicId, :customer, :partner, :type, :customer, :at, :by, :validFrom, :open)
                    """)
                    .param("id", ids.next())
                    .param("publicId", PublicId.random().value())
                    .param("customer", wish.customer())
                    .param("partner", wish.partner())
                    .param("type", wish.type().name())
                    .param("at", at)
                    .param("by", caller.find().map(Caller::name).orElse("system"))
                    .param("validFrom", validFrom)
                    .param("open", Period.OPEN)
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new AlreadyAssociated(false);
        }
    }

    void end(LiveRelation relation, EndReason why, LocalDate validTo, Instant at) {
        change("""
                update relation
                   set current_id = null, ended_at = :at, end_reason = :why, valid_to = :validTo, label = ''
                 where id = :id and current_id is not null
                """, relation, "at", at, "why", why.name(), "validTo", validTo);
    }

    void retype(LiveRelation relation, AssociationType to) {
        change(
                "update relation set type = :type where id = :id and current_id is not null",
                relation,
                "type",
                to.name());
    }

    void label(LiveRelation relation, String label) {
        change(
                "update relation set label = :label where id = :id and current_id is not null",
                relation,
                "label",
                label);
    }

    void manager(LiveRelation relation, @Nullable Long manager) {
        int changed = jdbc.sql("update relation set manager_id = :manager where id = :id and current_id is not null")
                .param("manager", manager)
                .param("id", relation.id())
                .update();
        requireLasting(changed);
    }

    private void change(String sql, LiveRelation relation, Object... namesAndValues) {
        var statement = jdbc.sql(sql).param("id", relation.id());
        for (int at = 0; at < namesAndValues.length; at += 2) {
            statement = statement.param((String) namesAndValues[at], namesAndValues[at + 1]);
        }
        requireLasting(statement.update());
    }

    private static void requireLasting(int changed) {
        if (changed == 0) {
            throw new NotFound("associations.customer-not-found");
        }
    }
}
