package io.partnerportal.clientele;

import io.partnerportal.associations.ManagerPeriod;
import io.partnerportal.associations.Managers;
import io.partnerportal.associations.RelationsInReach;
import io.partnerportal.facts.AccountFacts;
import io.partnerportal.facts.KnownFacts;
import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.identity.Scope;
import io.partnerportal.kernel.BusinessCalendar;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rows;
import io.partnerportal.members.PersonChoice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The customers of the caller's own partner, as far as the caller looks after them (R10). */
@Service
@Transactional(readOnly = true)
@Allowed(Permission.CUSTOMERS_READ)
public class ClienteleQueries {

    private final ClienteleReader reader;
    private final RelationsInReach reach;
    private final Managers managers;
    private final AccountFacts facts;
    private final MonthSpend spend;
    private final FreezeStates freezes;
    private final CurrentCaller caller;
    private final BusinessCalendar calendar;
    private final JdbcClient jdbc;

    ClienteleQueries(
            ClienteleReader reader,
            RelationsInReach reach,
            Managers managers,
            AccountFacts facts,
            MonthSpend spend,
            FreezeStates freezes,
            CurrentCaller caller,
            BusinessCalendar calendar,
            JdbcClient jdbc) {
        this.reader = reader;
        this.reach = reach;
        this.managers = managers;
        this.facts = facts;
        this.spend = spend;
        this.freezes = freezes;
        this.caller = caller;
        this.calendar = calendar;
        this.jdbc = jdbc;
    }

    /** @param after key of the row the page follows */
    public List<ClienteleRow> page(ClienteleFilter filter, ClienteleRow.Key after, int limit) {
        return whole(reader.page(reach.own(), allowed(filter), after, limit));
    }

    /**
     * The first page, and how many there are.
     *
     * @param most where counting stops; no less than the limit
     */
    public ClienteleRow.Found first(ClienteleFilter filter, int limit, int most) {
        var keys = reader.keys(reach.own(), allowed(filter), most);
        return new ClienteleRow.Found(whole(reader.of(keys.subList(0, Math.min(limit, keys.size())))), keys.size());
    }

    public Optional<ClienteleRow> find(PublicId customer) {
        return reader.find(reach.own(), customer)
                .map(found -> whole(List.of(found)).getFirst());
    }

    /** @throws NotFound not a customer within the caller's reach */
    public CustomerCard card(PublicId customer) {
        return new CustomerCard(reach.require(customer), null);
    }

    /** Who looked, looks and will look after the customer, the latest first (R48). */
    public List<ManagerPeriod> managerHistory(PublicId customer) {
        return managers.history(reach.require(customer).id());
    }

    /** What the customer spent on which product this month, the most first. */
    public List<ClienteleRow.Product> products(PublicId customer, int limit) {
        return spend.products(reach.require(customer).customer(), limit);
    }

    /** Whether the caller may see what customers spend. */
    public boolean showsSpend() {
        return spend.isForCaller();
    }

    /** Newest day that counts in what customers spend. */
    public LocalDate spentUntil() {
        return spend.until();
    }

    /** Whoever looks, or could look, after customers and whose the caller sees, by name. */
    public List<PersonChoice> managers() {
        var own = reach.own();
        return Rows.list(jdbc.sql("""
                select u.public_id, u.display_name, u.name
                  from role r
                  join member_role h on h.role_id = r.id
                  join portal_user u on u.id = h.user_id and u.account_id = :org and u.status <> 'DELETED'
                  left join member p on p.user_id = u.id
                 where r.organisation_id is null
                   and r.name = 'ACCOUNT_MANAGER'
                   and (:manager is null or u.id = :manager)
                   and (:director is null or p.director_id = :director)
                 order by u.display_name, u.name
                """)
                .param("org", own.organisation())
                .param("manager", own.manager())
                .param("director", own.manager() == null ? own.director() : null)
                .query(PersonChoice.class));
    }

    /** Whether the caller sees the customers of one account manager only. */
    public boolean isLimitedToOwn() {
        return caller.scope() instanceof Scope.Partner own && own.manager() != null;
    }

    private List<ClienteleRow> whole(List<ClienteleRow.Customer> customers) {
        var keys = customers.stream().map(ClienteleRow.Customer::id).toList();
        var known = facts.of(keys, calendar.today());
        var spent = spend.of(keys, null);
        var frozen = freezes.of(reach.own().organisation(), customers);
        return customers.stream()
                .map(customer -> new ClienteleRow(
                        customer,
                        known.getOrDefault(customer.id(), KnownFacts.NOTHING),
                        frozen.getOrDefault(customer.id(), ClienteleRow.Freeze.NONE),
                        spent.getOrDefault(customer.id(), List.of())))
                .toList();
    }

    /** Nobody finds out by filtering what they may not see. */
    private ClienteleFilter allowed(ClienteleFilter filter) {
        return spend.isForCaller() ? filter : filter.withoutSpend();
    }
}
