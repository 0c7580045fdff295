package io.partnerportal.contacts;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.identity.Scope;
import io.partnerportal.kernel.Rows;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a customer reads of its own partner; nobody else has one. */
@Service
@Transactional(readOnly = true)
@Allowed(Permission.HOME)
public class OwnPartnerQueries {

    private record Partner(long id, String name) {}

    private final JdbcClient jdbc;
    private final CurrentCaller caller;

    OwnPartnerQueries(JdbcClient jdbc, CurrentCaller caller) {
        this.jdbc = jdbc;
        this.caller = caller;
    }

    /** Absent for a customer without a partner, and for whoever is no customer. */
    public Optional<OwnPartner> find() {
        return caller.scope() instanceof Scope.Customer customer
                ? partnerOf(customer.account()).map(this::withPeople)
                : Optional.empty();
    }

    private Optional<Partner> partnerOf(long customer) {
        return jdbc.sql("""
                select p.id, p.display_name as name
                  from relation r
                  join account p on p.id = r.partner_id
                 where r.current_id = :customer
                """).param("customer", customer).query(Partner.class).optional();
    }

    private OwnPartner withPeople(Partner partner) {
        var contacts = contacts(partner);
        return contacts.isEmpty()
                ? new OwnPartner(partner.name(), false, administrator(partner))
                : new OwnPartner(partner.name(), true, contacts);
    }

    private List<PersonToAsk> contacts(Partner partner) {
        return Rows.list(jdbc.sql("""
                select name, phone, email
                  from contact
                 where organisation_id = :partner
                 order by created_at, id
                """).param("partner", partner.id()).query(PersonToAsk.class));
    }

    private List<PersonToAsk> administrator(Partner partner) {
        return Rows.list(jdbc.sql("""
                select u.display_name as name, u.mobile as phone, a.email
                  from account a
                  join portal_user u on u.account_id = a.id and u.kind = 'OWNER'
                 where a.id = :partner
                """).param("partner", partner.id()).query(PersonToAsk.class));
    }
}
