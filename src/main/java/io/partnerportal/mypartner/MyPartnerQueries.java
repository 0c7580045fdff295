package io.partnerportal.mypartner;

import io.partnerportal.associations.AssociationType;
import io.partnerportal.contacts.OwnPartnerQueries;
import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.identity.Scope;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a customer reads about the partner it belongs to. */
@Service
@Transactional(readOnly = true)
@Allowed(Permission.MY_PARTNER)
public class MyPartnerQueries {

    private record Belonging(AssociationType type, Instant begunAt) {}

    private final OwnPartnerQueries partners;
    private final JdbcClient jdbc;
    private final CurrentCaller caller;

    MyPartnerQueries(OwnPartnerQueries partners, JdbcClient jdbc, CurrentCaller caller) {
        this.partners = partners;
        this.jdbc = jdbc;
        this.caller = caller;
    }

    /** Absent when the association ended a moment ago. */
    public Optional<MyPartner> find() {
        return caller.scope() instanceof Scope.Customer customer ? of(customer.account()) : Optional.empty();
    }

    private Optional<MyPartner> of(long customer) {
        return jdbc.sql("select type, begun_at from relation where current_id = :customer")
                .param("customer", customer)
                .query(Belonging.class)
                .optional()
                .flatMap(belonging -> partners.find()
                        .map(partner -> new MyPartner(customer, partner, belonging.type(), belonging.begunAt())));
    }
}
