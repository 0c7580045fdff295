package io.partnerportal.companies;

import io.partnerportal.kernel.Auditable;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * A change of a company was asked for, withdrawn or decided.
 *
 * @param company database key of the company, which is that of its master account
 * @param from what holds before it
 * @param to what is wished
 * @param reason why it was rejected, else empty
 */
public record CompanyChanged(
        ChangeStatus status, long company, String name, Map<String, String> from, Map<String, String> to, String reason)
        implements Auditable {

    @Override
    public String action() {
        return switch (status) {
            case PENDING -> "companies.audit.submitted";
            case WITHDRAWN -> "companies.audit.withdrawn";
            case APPROVED -> "companies.audit.approved";
            case REJECTED -> "companies.audit.rejected";
        };
    }

    @Override
    public String object() {
        return name;
    }

    @Override
    public Map<String, String> before() {
        return from;
    }

    @Override
    public Map<String, String> after() {
        if (reason.isEmpty()) {
            return to;
        }
        var values = new HashMap<>(to);
        values.put("reason", reason);
        return values;
    }

    @Override
    public Set<String> personal() {
        return CompanyDetails.personal();
    }

    @Override
    public long tenant() {
        return company;
    }
}
