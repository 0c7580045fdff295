package io.partnerportal.clientele;

import io.partnerportal.associations.RelationsInReach;
import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.BusinessCalendar;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rows;
import io.partnerportal.organisations.OwnOrganisation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The customers of the calling distributor's own resellers of today (云经销商的客户). */
@Service
@Transactional(readOnly = true)
@Allowed(Permission.RESELLERS_CUSTOMERS)
public class ResellerCustomerQueries {

    /** A reseller to choose. */
    public record Reseller(String publicId, String name, String accountName) {}

    private static final String CUSTOMERS = """
            select r.id as relation_id, r.customer_id as id, a.public_id, a.name as account_name, a.display_name,
                   x.id as reseller_id, x.public_id as reseller_public_id, x.display_name as reseller, r.type, r.begun_at
              from relation r
              join account a on a.id = r.customer_id
              join account x on x.id = r.partner_id
            """;

    private static final String OWN_TODAY = """
              join distributor_period p
                on p.reseller_id = x.id and p.distributor_id = :org and p.valid_from <= :today and p.valid_to > :today
               and (%s)
            """.formatted(RelationsInReach.RESELLERS);

    private final JdbcClient jdbc;
    private final CurrentCaller caller;
    private final RelationsInReach reach;
    private final MonthSpend spend;
    private final FreezeStates freezes;
    private final BusinessCalendar calendar;

    ResellerCustomerQueries(
            JdbcClient jdbc,
            CurrentCaller caller,
            RelationsInReach reach,
            MonthSpend spend,
            FreezeStates freezes,
            BusinessCalendar calendar) {
        this.jdbc = jdbc;
        this.caller = caller;
        this.reach = reach;
        this.spend = spend;
        this.freezes = freezes;
        this.calendar = calendar;
    }

    /**
     * Customers of one reseller; none where it is not the caller's own.
     *
     * @param after key of the row the page follows
     */
    public List<ResellerCustomer> page(ResellerCustomer.Filter filter, ClienteleRow.Key after, int limit) {
        return key(filter.reseller())
                .map(reseller -> whole(Rows.list(filtered(CUSTOMERS + where(filter) + """
                         and r.begun_at <= :begun and (r.begun_at < :begun or r.id < :key)
                         order by r.begun_at desc, r.id desc
                         limit :limit
                        """, reseller, filter)
                        .param("begun", after.begunAt())
                        .param("key", after.relationId())
                        .param("limit", limit)
                        .query(ResellerCustomer.Customer.class))))
                .orElseGet(List::of);
    }

    /** @param most where counting stops */
    public int count(ResellerCustomer.Filter filter, int most) {
        var some = "select r.id from relation r join account a on a.id = r.customer_id" + where(filter);
        return key(filter.reseller())
                .map(reseller -> filtered("select count(*) from (" + some + " limit :most) k", reseller, filter)
                        .param("most", most)
                        .query(Integer.class)
                        .single())
                .orElse(0);
    }

    public Optional<ResellerCustomer> find(PublicId customer) {
        var found = Rows.list(own(CUSTOMERS + OWN_TODAY + " where a.public_id = :customer and r.ended_at is null")
                .param("customer", customer.value())
                .query(ResellerCustomer.Customer.class));
        return whole(found).stream().findFirst();
    }

    /** @throws NotFound no customer of that own reseller */
    public CustomerCard card(PublicId reseller, PublicId customer) {
        return new CustomerCard(reach.ofReseller(reseller, customer), reseller);
    }

    /** The caller's resellers of today, by name. */
    public List<Reseller> resellers() {
        return Rows.list(own("""
                select x.public_id, x.display_name as name, x.name as account_name
                  from distributor_period p
                  join account x on x.id = p.reseller_id
                 where p.distributor_id = :org
                   and p.valid_from <= :today
                   and p.valid_to > :today
                   and\s""" + RelationsInReach.RESELLERS + " order by x.display_name, x.name")
                .query(Reseller.class));
    }

    /** Whether the caller may see what customers spend. */
    public boolean showsSpend() {
        return spend.isForCaller();
    }

    /** Newest day that counts in what customers spend. */
    public LocalDate spentUntil() {
        return spend.until();
    }

    /** All of one reseller's, whose consumption is read by naming it, for the days it belonged to the distributor. */
    private List<ResellerCustomer> whole(List<ResellerCustomer.Customer> customers) {
        if (customers.isEmpty()) {
            return List.of();
        }
        var reseller = customers.getFirst();
        var types = customers.stream()
                .collect(Collectors.toMap(ResellerCustomer.Customer::id, ResellerCustomer.Customer::type));
        var spent = spend.of(types.keySet(), new PublicId(reseller.resellerPublicId()));
        var frozen = freezes.ofTypes(reseller.resellerId(), types);
        return customers.stream()
                .map(customer -> new ResellerCustomer(
                        customer,
                        frozen.getOrDefault(customer.id(), ClienteleRow.Freeze.NONE),
                        spent.getOrDefault(customer.id(), List.of())))
                .toList();
    }

    private Optional<Long> key(PublicId reseller) {
        return own("select x.id from account x " + OWN_TODAY + " where x.public_id = :reseller")
                .param("reseller", reseller.value())
                .query(Long.class)
                .optional();
    }

    private static String where(ResellerCustomer.Filter filter) {
        return " where r.partner_id = :reseller and r.ended_at is null"
                + (filter.text().isBlank()
                        ? ""
                        : " and (locate(:text, a.name) > 0 or locate(:text, a.display_name) > 0)")
                + (filter.type() == null ? "" : " and r.type = :type");
    }

    private StatementSpec filtered(String sql, long reseller, ResellerCustomer.Filter filter) {
        return jdbc.sql(sql)
                .param("reseller", reseller)
                .param("text", filter.text().strip())
                .param("type", filter.type() == null ? null : filter.type().name());
    }

    private StatementSpec own(String sql) {
        return RelationsInReach.bindWhose(jdbc.sql(sql), caller.scope())
                .param("org", OwnOrganisation.of(caller.scope()))
                .param("today", calendar.today());
    }
}
