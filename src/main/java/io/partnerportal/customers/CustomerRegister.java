package io.partnerportal.customers;

import io.partnerportal.accounts.AccountOpened;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes customers of accounts, for the doors that open accounts. */
@Component
public class CustomerRegister {

    private final CustomerRepository customers;
    private final ApplicationEventPublisher events;

    CustomerRegister(CustomerRepository customers, ApplicationEventPublisher events) {
        this.customers = customers;
        this.events = events;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public CustomerCreated adopt(AccountOpened account) {
        customers.save(new Customer(account.id(), 0));
        var created = new CustomerCreated(account.id(), account.publicId(), account.name());
        events.publishEvent(created);
        return created;
    }
}
