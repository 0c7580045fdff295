package io.partnerportal.customers;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A customer (客户); shares its key with the customer's account. */
@Table("customer")
record Customer(@Id long id, @Version int version) {}
