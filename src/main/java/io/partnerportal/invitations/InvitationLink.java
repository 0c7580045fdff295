package io.partnerportal.invitations;

import io.partnerportal.kernel.PublicId;
import java.time.Instant;

/**
 * A link as it is handed over.
 *
 * @param address whole, as a browser opens it
 */
public record InvitationLink(PublicId id, InvitationChannel channel, String address, Instant expiresAt) {}
