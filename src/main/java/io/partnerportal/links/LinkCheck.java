package io.partnerportal.links;

import io.partnerportal.kernel.PublicId;
import io.partnerportal.links.LinkRefused.Cause;
import io.partnerportal.links.LinkTokens.Verdict;
import io.partnerportal.organisations.Standings;
import io.partnerportal.signin.CurrentSignIn;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Stands before everything a link opens: whether it is genuine, the newest, and still good. Guesses are booked. */
@Component
public class LinkCheck {

    private final LinkTokens tokens;
    private final LinkGuesses guesses;
    private final Standings standings;
    private final CurrentSignIn signIn;

    LinkCheck(LinkTokens tokens, LinkGuesses guesses, Standings standings, CurrentSignIn signIn) {
        this.tokens = tokens;
        this.guesses = guesses;
        this.standings = standings;
        this.signIn = signIn;
    }

    /**
     * The invitation behind a link that can be accepted, now that nobody tries to yet.
     *
     * @throws LinkRefused it leads nowhere, or the inviter takes nobody on now
     * @throws LinksThrottled too many wrong ones came from the same network
     */
    public <I extends LinkedInvitation> I look(String id, String token, Function<PublicId, Optional<I>> find) {
        var invitation = open(id, token, find);
        if (standings.of(invitation.sender()).isFrozen()) {
            throw new LinkRefused(Cause.BUSY);
        }
        return invitation;
    }

    /** As {@link #look}, for an attempt, which asks itself how the inviter stands and keeps what it finds. */
    public <I extends LinkedInvitation> I open(String id, String token, Function<PublicId, Optional<I>> find) {
        var invitation = genuine(id, token, find);
        if (verdict(invitation, token) == Verdict.SUPERSEDED) {
            throw new LinkRefused(Cause.SUPERSEDED);
        }
        refusal(invitation.state()).ifPresent(cause -> {
            throw new LinkRefused(cause);
        });
        return invitation;
    }

    /** As {@link #open}, but old links will do: whoever gets mail that is not theirs may say so at any time. */
    public <I extends LinkedInvitation> I genuine(String id, String token, Function<PublicId, Optional<I>> find) {
        var origin = signIn.origin();
        guesses.requireFew(origin);
        return PublicId.parse(id)
                .flatMap(find)
                .filter(invitation -> verdict(invitation, token) != Verdict.FORGED)
                .orElseThrow(() -> {
                    guesses.wrong(origin);
                    return new LinkRefused(Cause.NOT_THERE);
                });
    }

    /**
     * For whoever came too late.
     *
     * @param now how the invitation stands by now
     */
    public LinkRefused tooLate(LinkedInvitation invitation, Optional<? extends LinkedInvitation> now) {
        var cause = now.flatMap(current -> current.generation() == invitation.generation()
                ? refusal(current.state())
                : Optional.of(Cause.SUPERSEDED));
        return new LinkRefused(cause.orElse(Cause.USED));
    }

    private Verdict verdict(LinkedInvitation invitation, String token) {
        return tokens.check(invitation.kind().purpose(), invitation.publicId(), invitation.generation(), token);
    }

    private static Optional<Cause> refusal(InvitationState state) {
        return switch (state) {
            case OPEN, FAILED -> Optional.empty();
            case EXPIRED -> Optional.of(Cause.EXPIRED);
            case WITHDRAWN -> Optional.of(Cause.WITHDRAWN);
            case ACCEPTED -> Optional.of(Cause.USED);
        };
    }
}
