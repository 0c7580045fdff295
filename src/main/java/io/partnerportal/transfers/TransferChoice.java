package io.partnerportal.transfers;

import io.partnerportal.kernel.PublicId;

/**
 * A customer or a reseller to choose.
 *
 * @param reseller whose customer it is; empty for a reseller
 */
public record TransferChoice(String publicId, String name, String accountName, String reseller) {

    public PublicId key() {
        return new PublicId(publicId);
    }
}
