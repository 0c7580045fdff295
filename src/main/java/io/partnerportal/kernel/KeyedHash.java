package io.partnerportal.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Hashes that only who has the key can compute: HMAC-SHA-256 under the key that lies in a file and never in the
 * database. Each purpose has a key of its own, derived from that one.
 */
@Component
public class KeyedHash {

    public static final int BYTES = 32;

    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] key;

    public KeyedHash(@Value("${portal.secret-key-file}") Path file) {
        this.key = new KeyFile(file).read();
    }

    /** @param parts each counts with its length, so that moving bytes from one to the next is another hash */
    public byte[] of(String purpose, byte[]... parts) {
        var mac = under(under(key).doFinal(purpose.getBytes(UTF_8)));
        for (var part : parts) {
            mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
            mac.update(part);
        }
        return mac.doFinal();
    }

    private static Mac under(byte[] key) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
