package io.partnerportal.lockout;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** The network an address belongs to, as far as guessing is counted: the /24 of IPv4, the /64 of IPv6. */
final class NetworkPrefix {

    private NetworkPrefix() {}

    /** @param address a literal address, never a name */
    static String of(String address) {
        try {
            var parsed = InetAddress.ofLiteral(address);
            var kept = parsed instanceof Inet4Address ? 3 : 8;
            var bytes = parsed.getAddress();
            Arrays.fill(bytes, kept, bytes.length, (byte) 0);
            return InetAddress.getByAddress(bytes).getHostAddress() + (kept == 3 ? "/24" : "/64");
        } catch (IllegalArgumentException | UnknownHostException notAnAddress) {
            return "unknown";
        }
    }
}
