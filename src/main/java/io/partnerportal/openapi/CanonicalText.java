package io.partnerportal.openapi;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.partnerportal.openapi.SignatureRefused.Kind;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;

/** How path and query are written for signing: every value encoded in one way, whichever way the wire has it. */
final class CanonicalText {

    private static final String KEPT = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~";
    private static final char[] DIGITS = "0123456789ABCDEF".toCharArray();

    private CanonicalText() {}

    /** Segments decoded once and encoded anew; without empty ones at the end and with a slash behind. */
    static String path(String wire) {
        return segments(wire, true);
    }

    /** As a client writes it whose ids contain a percent sign: what is encoded already, encoded again. */
    static String pathOfEncoded(String wire) {
        return segments(wire, false);
    }

    private static String segments(String wire, boolean decode) {
        return Arrays.stream(wire.replaceFirst("/+$", "").split("/", -1))
                .map(segment -> encoded(decode ? decoded(segment) : segment.getBytes(UTF_8)))
                .collect(Collectors.joining("/", "", "/"));
    }

    /** Sorted by key; values of a repeated key stay in the order of the wire. */
    static String query(String wire) {
        return Arrays.stream(wire.split("&"))
                .filter(pair -> !pair.isEmpty())
                .map(CanonicalText::pair)
                .sorted(Comparator.comparing(pair -> pair[0]))
                .map(pair -> pair[0] + "=" + pair[1])
                .collect(Collectors.joining("&"));
    }

    private static String[] pair(String wire) {
        int equals = wire.indexOf('=');
        var key = equals < 0 ? wire : wire.substring(0, equals);
        var value = equals < 0 ? "" : wire.substring(equals + 1);
        return new String[] {encoded(decoded(key)), encoded(decoded(value))};
    }

    private static String encoded(byte[] bytes) {
        var text = new StringBuilder(bytes.length);
        for (byte one : bytes) {
            if (one > 0 && KEPT.indexOf(one) >= 0) {
                text.append((char) one);
            } else {
                text.append('%').append(DIGITS[(one >> 4) & 15]).append(DIGITS[one & 15]);
            }
        }
        return text.toString();
    }

    /** Decodes once; a plus sign is a plus sign. */
    private static byte[] decoded(String wire) {
        var bytes = wire.getBytes(UTF_8);
        var decoded = new ByteArrayOutputStream(bytes.length);
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] != '%') {
                decoded.write(bytes[at]);
            } else {
                if (at + 2 >= bytes.length) {
                    throw new SignatureRefused(Kind.MALFORMED);
                }
                decoded.write(digit(bytes[++at]) << 4 | digit(bytes[++at]));
            }
        }
        return decoded.toByteArray();
    }

    private static int digit(byte character) {
        int digit = Character.digit(character, 16);
        if (digit < 0) {
            throw new SignatureRefused(Kind.MALFORMED);
        }
        return digit;
    }
}
