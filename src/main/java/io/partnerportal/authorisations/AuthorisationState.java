package io.partnerportal.authorisations;

/** How far an authorisation is. */
public enum AuthorisationState {
    REQUESTED,
    GRANTED,
    REFUSED,
    /** by the partner, before the customer answered */
    WITHDRAWN,
    EXPIRED,
    /** by the customer, with a reason */
    REVOKED,
    /** with the association, or because the customer is no longer one for resale */
    ENDED;

    public String nameKey() {
        return "authorisations.state." + name();
    }
}
