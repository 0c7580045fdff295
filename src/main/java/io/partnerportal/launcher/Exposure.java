package io.partnerportal.launcher;

import io.partnerportal.kernel.Refusal;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.env.PropertyResolver;

/** How the portal is reached from outside: under which address, through which proxies, and how its cookie is kept. */
final class Exposure {

    private static final String PUBLIC_URL = "portal.public-url";

    private Exposure() {}

    /** What that means in Spring Boot's own properties. */
    static Map<String, Object> of(PropertyResolver settings) {
        refuseDeadLinks(settings.getRequiredProperty(PUBLIC_URL));
        var laid = new HashMap<String, Object>();
        var proxies = networks(settings.getProperty("portal.proxies", ""));
        if (!proxies.isEmpty()) {
            laid.put("server.forward-headers-strategy", "native");
            laid.put("server.tomcat.remoteip.internal-proxies", String.join(",", proxies));
        }
        if (settings.getRequiredProperty(PUBLIC_URL).startsWith("https:")) {
            // a browser takes a cookie of this name only from this host, encrypted and for all of it
            laid.put("server.servlet.session.cookie.name", "__Host-portal");
            laid.put("server.servlet.session.cookie.path", "/");
            laid.put("server.servlet.session.cookie.secure", true);
        }
        return laid;
    }

    /**
     * Each as a network, a single address as one of its own.
     *
     * @throws IllegalArgumentException one of them is neither
     */
    static List<String> networks(String named) {
        return Arrays.stream(named.split(","))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .map(Exposure::network)
                .toList();
    }

    private static String network(String named) {
        var parts = named.split("/", 2);
        var address = InetAddress.ofLiteral(parts[0]);
        int longest = address.getAddress().length * Byte.SIZE;
        int bits = parts.length == 1 ? longest : Integer.parseInt(parts[1]);
        if (bits < 0 || bits > longest) {
            throw new IllegalArgumentException(named);
        }
        return address.getHostAddress() + "/" + bits;
    }

    private static void refuseDeadLinks(String address) {
        if (leadsNowhere(address)) {
            throw new Refusal(
                    "Links in mails would begin with %s, which leads nowhere. Say with PORTAL_PUBLIC_URL where readers reach the portal."
                            .formatted(address));
        }
    }

    /** As the address of all interfaces does, and an IPv6 address without its brackets. */
    private static boolean leadsNowhere(String address) {
        var host =
                address.replaceFirst("^https?://", "").replaceFirst("/.*", "").replaceFirst(":\\d*$", "");
        if (host.contains(":") && !host.startsWith("[")) {
            return true;
        }
        try {
            return InetAddress.ofLiteral(host.replaceAll("[\\[\\]]", "")).isAnyLocalAddress();
        } catch (IllegalArgumentException aName) {
            return false;
        }
    }
}
