package io.partnerportal.ownsecurity;

import java.util.List;

/**
 * What somebody signs in with, as far as the browser tells; empty where it does not.
 *
 * @param browser such as Chrome
 * @param system such as Windows
 */
public record Device(String browser, String system) {

    private record Sign(String inAgent, String name) {}

    /** In this order: every browser also pretends to be those further down. */
    private static final List<Sign> BROWSERS = List.of(
            new Sign("MicroMessenger/", "WeChat"),
            new Sign("Edg", "Edge"),
            new Sign("OPR/", "Opera"),
            new Sign("Firefox/", "Firefox"),
            new Sign("FxiOS/", "Firefox"),
            new Sign("CriOS/", "Chrome"),
            new Sign("Chrome/", "Chrome"),
            new Sign("Safari/", "Safari"),
            new Sign("curl/", "curl"));

    private static final List<Sign> SYSTEMS = List.of(
            new Sign("OpenHarmony", "HarmonyOS"),
            new Sign("Android", "Android"),
            new Sign("iPhone", "iOS"),
            new Sign("iPad", "iPadOS"),
            new Sign("Windows", "Windows"),
            new Sign("Mac OS X", "macOS"),
            new Sign("CrOS", "ChromeOS"),
            new Sign("Linux", "Linux"));

    /** @param agent as the browser sends it */
    public static Device of(String agent) {
        return new Device(find(BROWSERS, agent), find(SYSTEMS, agent));
    }

    private static String find(List<Sign> signs, String agent) {
        return signs.stream()
                .filter(sign -> agent.contains(sign.inAgent()))
                .findFirst()
                .map(Sign::name)
                .orElse("");
    }
}
