package io.partnerportal.customers;

import io.partnerportal.kernel.Auditable;
import java.time.LocalDate;
import java.util.Map;

/** A customer belongs to a partner from a day on. */
public record CustomerAssociated(
        String customer, String partnerBefore, String partner, AssociationType type, LocalDate since, long tenant)
        implements Auditable {

    @Override
    public String action() {
        return "customers.audit.associated";
    }

    @Override
    public String object() {
        return customer;
    }

    @Override
    public Map<String, String> before() {
        return partnerBefore.isEmpty() ? Map.of() : Map.of("partner", partnerBefore);
    }

    @Override
    public Map<String, String> after() {
        return Map.of("partner", partner, "type", "customers.type." + type, "since", since.toString());
    }
}
