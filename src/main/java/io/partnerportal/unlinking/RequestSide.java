package io.partnerportal.unlinking;

/** Who asked; the other side decides (R62). */
public enum RequestSide {
    PARTNER,
    CUSTOMER;

    public String nameKey() {
        return "unlinking.side." + name();
    }
}
