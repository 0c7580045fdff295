package io.partnerportal.subaccounts;

import io.partnerportal.kernel.Auditable;
import java.time.LocalDate;
import java.util.Map;

/**
 * A FOCUS sub-account was given to a customer, or a mapping was ended.
 *
 * @param step mapped or ended
 * @param day first day it counts, or first day it no longer does
 */
public record SubAccountMapped(String step, String provider, String subAccount, String customer, LocalDate day)
        implements Auditable {

    @Override
    public String action() {
        return "subaccounts.audit." + step;
    }

    @Override
    public String object() {
        return provider + " " + subAccount;
    }

    @Override
    public Map<String, String> after() {
        return Map.of("customer", customer, "day", day.toString());
    }
}
