package io.partnerportal.customers;

import org.springframework.data.repository.Repository;

/** Saves whole customers. */
interface CustomerRepository extends Repository<Customer, Long> {

    Customer save(Customer customer);
}
