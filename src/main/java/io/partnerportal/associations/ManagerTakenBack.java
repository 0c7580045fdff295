package io.partnerportal.associations;

import io.partnerportal.kernel.Auditable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** A customer has no account manager (客户经理) from a day on. */
public record ManagerTakenBack(String customer, String manager, LocalDate since, long tenant) implements Auditable {

    @Override
    public String action() {
        return "associations.audit.manager-taken-back";
    }

    @Override
    public String object() {
        return customer;
    }

    @Override
    public Map<String, String> before() {
        return Map.of("manager", manager);
    }

    @Override
    public Map<String, String> after() {
        return Map.of("since", since.toString());
    }

    @Override
    public Set<String> personal() {
        return Set.of("manager");
    }
}
