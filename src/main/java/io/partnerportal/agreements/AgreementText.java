package io.partnerportal.agreements;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Serializable;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One text in one language, as people see it.
 *
 * @param version the same in both languages
 * @param body lines: {@code ##} before a heading, {@code -} before an item, everything else is a paragraph
 */
public record AgreementText(Document document, String version, String body) implements Serializable {

    /** SHA-256 of the words, in hexadecimal digits: what proves later which words somebody saw. */
    public String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
