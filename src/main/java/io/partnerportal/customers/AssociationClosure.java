package io.partnerportal.customers;

import io.partnerportal.directory.ClosureObjection;
import io.partnerportal.identity.AccountKind;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Neither a customer nor its partner can be closed while they are associated (R65). */
@Component
@Order(20)
class AssociationClosure implements ClosureObjection {

    private final JdbcClient jdbc;

    AssociationClosure(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> against(long account, AccountKind kind) {
        return switch (kind) {
            case CUSTOMER -> objection("r.current_id = :account", account, "customers.closure.associated");
            case PARTNER ->
                objection("r.partner_id = :account and r.ended_at is null", account, "customers.closure.has-customers");
            case OPERATOR -> List.of();
        };
    }

    private List<String> objection(String where, long account, String key) {
        var found = jdbc.sql("select exists (select 1 from relation r where %s)".formatted(where))
                .param("account", account)
                .query(Boolean.class)
                .single();
        return found ? List.of(key) : List.of();
    }
}
