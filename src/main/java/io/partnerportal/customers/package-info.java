/**
 * Customers (客户) as the operator keeps them: which accounts are customers, and whose they are, set right by hand.
 * Doors: {@link io.partnerportal.customers.CustomerService} to change, {@link io.partnerportal.customers.CustomerQueries}
 * to read.
 */
@NullMarked
@ApplicationModule(
        displayName = "Customers",
        allowedDependencies = {"accounts", "associations", "directory", "drafts", "exports", "organisations"})
package io.partnerportal.customers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
