package io.partnerportal.audit;

import io.partnerportal.kernel.KeyedHash;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * A place in the chain of operation records.
 *
 * @param number of the record, counted from 1
 * @param link of the record, as hexadecimal digits
 */
record Seal(long number, String link) {

    /** What the very first record goes on from. */
    static final Seal START = new Seal(0, "00".repeat(KeyedHash.BYTES));

    static Seal of(long number, byte[] link) {
        return new Seal(number, HexFormat.of().formatHex(link));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(link);
    }

    boolean isSameAs(Seal other) {
        return number == other.number && MessageDigest.isEqual(bytes(), other.bytes());
    }
}
