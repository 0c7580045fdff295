package io.partnerportal.companies;

import io.partnerportal.kernel.Auditable;
import java.util.Map;

/** The operator registered what a company cannot change online: its credit code, or which accounts are its. */
public record CompanyRegistered(long account, String name, Map<String, String> from, Map<String, String> to)
        implements Auditable {

    @Override
    public String action() {
        return "companies.audit.registered";
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
        return to;
    }

    @Override
    public long tenant() {
        return account;
    }
}
