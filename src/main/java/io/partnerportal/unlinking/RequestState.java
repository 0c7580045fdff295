package io.partnerportal.unlinking;

/** How far a request is. */
public enum RequestState {
    PENDING,
    AGREED,
    REFUSED,
    /** by whoever asked, or because the association ended otherwise */
    CANCELLED,
    EXPIRED;

    public String nameKey() {
        return "unlinking.state." + name();
    }
}
