package io.partnerportal.authorisations;

/** What a partner does for a customer; each is authorised for itself (R70). */
public enum AuthorisationKind {
    /** 代客下单: buys, renews, changes and unsubscribes. */
    ORDER,
    /** 代客运维: starts, stops and deletes resources, resets their passwords. */
    OPERATE;

    public String nameKey() {
        return "authorisations.kind." + name();
    }
}
