package io.partnerportal.accesskeys;

import io.partnerportal.kernel.PublicId;

/**
 * A key just made; the only time its secret is seen.
 *
 * @param accessKey what requests name (AK)
 * @param secret what they are signed with (SK)
 */
public record NewAccessKey(PublicId publicId, String accessKey, String secret) {

    @Override
    public String toString() {
        return "access key " + accessKey;
    }
}
