package io.partnerportal.contacts;

import io.partnerportal.kernel.PublicId;

/** A member a contact can be linked to. */
public record PersonToLink(String publicId, String displayName, String name) {

    public PublicId key() {
        return new PublicId(publicId);
    }
}
