package io.partnerportal.unlinking;

/** How far a request is. */
public enum RequestState {
    PENDING,
    AGREED,
    /** by the partner alone, whose identity needs nobody's consent */
    UNILATERAL,
    REFUSED,
    /** by whoever asked, or because the association ended otherwise */
    CANCELLED,
    EXPIRED,
    /** by the operator, past what the sides could not agree on */
    FORCED;

    public String nameKey() {
        return "unlinking.state." + name();
    }
}
