package io.partnerportal.lockout;

/**
 * Where a request came from.
 *
 * @param address IPv4 or IPv6
 * @param agent what the browser says it is
 */
public record Origin(String address, String agent) {

    public String network() {
        return NetworkPrefix.of(address);
    }
}
