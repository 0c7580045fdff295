package io.partnerportal.outreach;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.partnerportal.kernel.KeyedHash;
import org.springframework.stereotype.Component;

/** Tells addresses apart without keeping them: most belong to people the portal does not know. */
@Component
public class AddressHash {

    private final KeyedHash hash;

    AddressHash(KeyedHash hash) {
        this.hash = hash;
    }

    public byte[] of(String email) {
        return hash.of("outreach-address", AddressRules.plainEmail(email).getBytes(UTF_8));
    }
}
