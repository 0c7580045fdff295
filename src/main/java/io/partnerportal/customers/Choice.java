package io.partnerportal.customers;

import io.partnerportal.kernel.PublicId;

/** A partner or account manager to choose from. */
public record Choice(String publicId, String name) {

    public PublicId id() {
        return new PublicId(publicId);
    }
}
