package io.partnerportal.links;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.partnerportal.kernel.KeyedHash;
import io.partnerportal.kernel.PublicId;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Makes the secret part of an invitation's link out of the invitation and how often it was sent (decision 29), so that
 * nothing is stored that would open it, and every resend puts an end to the link before.
 */
@Component
public class LinkTokens {

    /** Older links are told from forged ones this far back. */
    private static final int REMEMBERED = 50;

    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    /** What a token turned out to be. */
    public enum Verdict {
        GENUINE,
        SUPERSEDED,
        FORGED
    }

    private final KeyedHash hash;

    LinkTokens(KeyedHash hash) {
        this.hash = hash;
    }

    /** @param purpose what the link is for, such as {@code customer-invitation}: no link is good for another */
    public String of(String purpose, PublicId id, int generation) {
        return TEXT.encodeToString(hash.of(
                "invitation-link",
                purpose.getBytes(UTF_8),
                id.value().getBytes(UTF_8),
                ByteBuffer.allocate(Integer.BYTES).putInt(generation).array()));
    }

    /** @param current how often it was sent */
    public Verdict check(String purpose, PublicId id, int current, String token) {
        if (is(of(purpose, id, current), token)) {
            return Verdict.GENUINE;
        }
        boolean older = IntStream.range(Math.max(0, current - REMEMBERED), current)
                .anyMatch(generation -> is(of(purpose, id, generation), token));
        return older ? Verdict.SUPERSEDED : Verdict.FORGED;
    }

    private static boolean is(String genuine, String token) {
        return MessageDigest.isEqual(genuine.getBytes(UTF_8), token.getBytes(UTF_8));
    }
}
