/**
 * Customers (客户): whose customer an account is, since when, and who looks after it.
 * Doors: {@link io.partnerportal.customers.CustomerService} to change, {@link io.partnerportal.customers.CustomerQueries}
 * to read, {@link io.partnerportal.customers.Attributions} to ask whose a customer was on a day.
 */
@NullMarked
@ApplicationModule(
        displayName = "Customers",
        allowedDependencies = {"accounts", "directory", "members", "notifications", "organisations", "tasks"})
package io.partnerportal.customers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
