package io.partnerportal.resellerinvitations;

import io.partnerportal.kernel.PublicId;
import io.partnerportal.links.LinkGuesses;
import io.partnerportal.links.LinkTokens;
import io.partnerportal.links.LinksThrottled;
import io.partnerportal.resellerinvitations.ResellerInvitationTable.Held;
import io.partnerportal.signin.CurrentSignIn;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Says which invitation a link opens, or why none. */
@Component
class ResellerLinks {

    private final ResellerInvitationTable table;
    private final LinkTokens tokens;
    private final LinkGuesses guesses;
    private final CurrentSignIn signIn;

    ResellerLinks(ResellerInvitationTable table, LinkTokens tokens, LinkGuesses guesses, CurrentSignIn signIn) {
        this.table = table;
        this.tokens = tokens;
        this.guesses = guesses;
        this.signIn = signIn;
    }

    /**
     * @throws LinkRefused it opens nothing
     * @throws LinksThrottled too many wrong links came from there
     */
    Held look(String id, String token) {
        return open(id, token, table::find);
    }

    /** As {@link #look}, and nobody else comes in by it until the transaction ends. */
    Held lock(String id, String token) {
        return open(id, token, table::lock);
    }

    private Held open(String id, String token, Function<PublicId, Optional<Held>> read) {
        guesses.requireFew(signIn.origin());
        var held = PublicId.parse(id).flatMap(read);
        var verdict = held.map(
                        found -> tokens.check(ResellerLinkSource.PURPOSE, found.publicId(), found.generation(), token))
                .orElse(LinkTokens.Verdict.FORGED);
        return switch (verdict) {
            case FORGED -> {
                guesses.wrong(signIn.origin());
                throw new LinkRefused(ResellerFailure.NOT_THERE);
            }
            case SUPERSEDED -> throw new LinkRefused(ResellerFailure.EXPIRED);
            case GENUINE -> underWay(held.orElseThrow());
        };
    }

    private static Held underWay(Held invitation) {
        return switch (invitation.state()) {
            case OPEN, FAILED -> invitation;
            case EXPIRED -> throw new LinkRefused(ResellerFailure.EXPIRED);
            case ACCEPTED -> throw new LinkRefused(ResellerFailure.USED);
            case WITHDRAWN -> throw new LinkRefused(ResellerFailure.WITHDRAWN);
        };
    }
}
