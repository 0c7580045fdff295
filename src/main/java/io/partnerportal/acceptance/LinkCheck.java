package io.partnerportal.acceptance;

import io.partnerportal.acceptance.LinkRefused.Cause;
import io.partnerportal.invitations.InvitationState;
import io.partnerportal.invitations.OpenInvitations;
import io.partnerportal.invitations.OpenInvitations.Open;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.Standings;
import io.partnerportal.links.LinkGuesses;
import io.partnerportal.links.LinkTokens.Verdict;
import io.partnerportal.signin.CurrentSignIn;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Stands before everything a link opens: whether it is genuine, the newest, and still good. Guesses are booked. */
@Component
class LinkCheck {

    private record Held(Open invitation, Verdict verdict) {}

    private final OpenInvitations invitations;
    private final LinkGuesses guesses;
    private final Standings standings;
    private final CurrentSignIn signIn;

    LinkCheck(OpenInvitations invitations, LinkGuesses guesses, Standings standings, CurrentSignIn signIn) {
        this.invitations = invitations;
        this.guesses = guesses;
        this.standings = standings;
        this.signIn = signIn;
    }

    /**
     * The invitation behind a link that can be accepted.
     *
     * @throws LinkRefused it leads nowhere
     * @throws io.partnerportal.links.LinksThrottled too many wrong ones came from the same network
     */
    Open open(String id, String token) {
        var held = held(id, token);
        if (held.verdict() == Verdict.SUPERSEDED) {
            throw new LinkRefused(Cause.SUPERSEDED);
        }
        refusal(held.invitation().state()).ifPresent(cause -> {
            throw new LinkRefused(cause);
        });
        if (standings.of(held.invitation().partner()).isFrozen()) {
            throw new LinkRefused(Cause.BUSY);
        }
        return held.invitation();
    }

    /** As {@link #open}, but old links will do: whoever gets mail that is not theirs may say so at any time. */
    Open reportable(String id, String token) {
        var invitation = held(id, token).invitation();
        if (invitation.recipient() == null) {
            throw new LinkRefused(Cause.NOT_THERE);
        }
        return invitation;
    }

    /** Why an invitation in that state opens nothing; absent when it does. */
    static Optional<Cause> refusal(InvitationState state) {
        return switch (state) {
            case OPEN, FAILED -> Optional.empty();
            case EXPIRED -> Optional.of(Cause.EXPIRED);
            case WITHDRAWN -> Optional.of(Cause.WITHDRAWN);
            case ACCEPTED -> Optional.of(Cause.USED);
        };
    }

    private Held held(String id, String token) {
        var origin = signIn.origin();
        guesses.requireFew(origin);
        return PublicId.parse(id)
                .flatMap(invitations::find)
                .map(invitation -> new Held(invitation, invitations.verdict(invitation, token)))
                .filter(held -> held.verdict() != Verdict.FORGED)
                .orElseThrow(() -> {
                    guesses.wrong(origin);
                    return new LinkRefused(Cause.NOT_THERE);
                });
    }
}
