package io.partnerportal.members;

import io.partnerportal.kernel.PublicId;

/** A member to choose from. */
public record PersonChoice(String publicId, String displayName, String name) {

    public PublicId key() {
        return new PublicId(publicId);
    }
}
