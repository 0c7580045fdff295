package io.partnerportal.customers;

import io.partnerportal.kernel.Auditable;
import io.partnerportal.kernel.PublicId;

/** A customer exists from now on. */
public record CustomerCreated(long id, PublicId publicId, String name) implements Auditable {

    @Override
    public String action() {
        return "customers.audit.created";
    }

    @Override
    public String object() {
        return name;
    }
}
