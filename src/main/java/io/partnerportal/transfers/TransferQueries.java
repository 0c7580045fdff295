package io.partnerportal.transfers;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.BusinessCalendar;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rows;
import io.partnerportal.transfers.TransferReader.Whose;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All transfers, for the operator, and who can be moved to whom. */
@Service
@Transactional(readOnly = true)
@Allowed(Permission.OPERATE_TRANSFERS)
public class TransferQueries {

    private static final int MOST_READY = 1000;

    private final JdbcClient jdbc;
    private final TransferReader reader;
    private final BusinessCalendar calendar;

    TransferQueries(JdbcClient jdbc, TransferReader reader, BusinessCalendar calendar) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.calendar = calendar;
    }

    /** @param after id the page follows */
    public List<TransferRow> page(TransferFilter filter, long after, int limit) {
        return reader.page(Whose.EVERYBODYS, 0, filter, after, limit);
    }

    /** @param most where counting stops */
    public int count(TransferFilter filter, int most) {
        return reader.count(Whose.EVERYBODYS, 0, filter, most);
    }

    public Optional<TransferRow> find(PublicId transfer) {
        return reader.find(Whose.EVERYBODYS, 0, transfer);
    }

    /** How many can be completed; counted up to 1,000. */
    public int ready() {
        return count(new TransferFilter("", TransferState.READY, null, null, null, null), MOST_READY);
    }

    /** Customers of resellers, by name; those with an open transfer are left out. */
    public List<TransferChoice> customers(String text, int offset, int limit) {
        return Rows.list(jdbc.sql("""
                select a.public_id, a.display_name as name, a.name as account_name, g.display_name as reseller
                  from relation r
                  join account a on a.id = r.customer_id
                  join account g on g.id = r.partner_id
                  join distributor_period p
                    on p.reseller_id = r.partner_id and p.valid_from <= :today and p.valid_to > :today
                 where r.ended_at is null
                   and (locate(:text, a.name) > 0 or locate(:text, a.display_name) > 0)
                   and not exists (select 1 from customer_transfer t where t.open_id = r.customer_id)
                 order by a.display_name, a.id
                 limit :limit offset :offset
                """)
                .param("today", calendar.today())
                .param("text", text.strip())
                .param("limit", limit)
                .param("offset", offset)
                .query(TransferChoice.class));
    }

    /** The other resellers of the distributor under whom the customer's reseller sells today, by name. */
    public List<TransferChoice> receivers(PublicId customer) {
        return Rows.list(jdbc.sql("""
                select x.public_id, x.display_name as name, x.name as account_name, '' as reseller
                  from account a
                  join relation r on r.current_id = a.id
                  join distributor_period p
                    on p.reseller_id = r.partner_id and p.valid_from <= :today and p.valid_to > :today
                  join distributor_period q
                    on q.distributor_id = p.distributor_id and q.reseller_id <> p.reseller_id
                   and q.valid_from <= :today and q.valid_to > :today
                  join account x on x.id = q.reseller_id and x.status = 'ACTIVE'
                 where a.public_id = :customer
                 order by x.display_name, x.id
                """)
                .param("today", calendar.today())
                .param("customer", customer.value())
                .query(TransferChoice.class));
    }
}
