package io.partnerportal.assignments;

import io.partnerportal.kernel.PublicId;

/**
 * An account manager and how many customers are looked after by that person.
 *
 * @param name user name
 */
public record ManagerLoad(String publicId, String displayName, String name, long customers) {

    public PublicId key() {
        return new PublicId(publicId);
    }

    /** How a choice says it. */
    public String words() {
        return displayName + " · " + name;
    }
}
