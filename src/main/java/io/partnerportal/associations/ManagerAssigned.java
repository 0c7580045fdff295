package io.partnerportal.associations;

import io.partnerportal.kernel.Auditable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * A customer has an account manager (客户经理) from a day on.
 *
 * @param managerBefore empty where there was none on that day
 */
public record ManagerAssigned(String customer, String managerBefore, String manager, LocalDate since, long tenant)
        implements Auditable {

    @Override
    public String action() {
        return "associations.audit.manager-assigned";
    }

    @Override
    public String object() {
        return customer;
    }

    @Override
    public Map<String, String> before() {
        return managerBefore.isEmpty() ? Map.of() : Map.of("manager", managerBefore);
    }

    @Override
    public Map<String, String> after() {
        return Map.of("manager", manager, "since", since.toString());
    }

    @Override
    public Set<String> personal() {
        return Set.of("manager");
    }
}
