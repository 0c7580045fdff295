package io.partnerportal.resellerinvitations;

import io.partnerportal.accounts.AccountService;
import io.partnerportal.accounts.NewAccount;
import io.partnerportal.agreements.Agreed;
import io.partnerportal.agreements.Document;
import io.partnerportal.distribution.ResellerIntake;
import io.partnerportal.identity.AccountKind;
import io.partnerportal.identity.Open;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.Masking;
import io.partnerportal.organisations.Standings;
import io.partnerportal.outreach.BlockedAddresses;
import io.partnerportal.links.LinksThrottled;
import io.partnerportal.registrations.RegistrationCodes;
import io.partnerportal.resellerinvitations.ResellerInvitationTable.Held;
import io.partnerportal.signin.CurrentSignIn;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What whoever holds the link of an invitation may do without signing in. */
@Service
@Transactional
@Open("the link of the mail stands in for a permission; wrong ones are counted by network")
public class ResellerLinkService {

    private static final Set<Document> NEEDED =
            Set.of(Document.RESELLER_TERMS, Document.USER_AGREEMENT, Document.PRIVACY);

    /**
     * What the invitation says.
     *
     * @param recipient masked
     */
    public record Seen(String distributor, String recipient, Instant expiresAt) {}

    private final ResellerLinks links;
    private final ResellerInvitationTable table;
    private final Standings standings;
    private final ResellerAcceptance acceptance;
    private final RegistrationCodes codes;
    private final AccountService accounts;
    private final ResellerIntake intake;
    private final BlockedAddresses blocked;
    private final CurrentSignIn signIn;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final String homeSite;

    ResellerLinkService(
            ResellerLinks links,
            ResellerInvitationTable table,
            Standings standings,
            ResellerAcceptance acceptance,
            RegistrationCodes codes,
            AccountService accounts,
            ResellerIntake intake,
            BlockedAddresses blocked,
            CurrentSignIn signIn,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            @Value("${portal.sites.home}") String homeSite) {
        this.links = links;
        this.table = table;
        this.standings = standings;
        this.acceptance = acceptance;
        this.codes = codes;
        this.accounts = accounts;
        this.intake = intake;
        this.blocked = blocked;
        this.signIn = signIn;
        this.jdbc = jdbc;
        this.events = events;
        this.homeSite = homeSite;
    }

    /**
     * @throws LinkRefused the link opens nothing, or not now
     * @throws LinksThrottled too many wrong links came from there
     */
    @Transactional(readOnly = true)
    public Seen look(String id, String token) {
        var held = links.look(id, token);
        if (standings.of(held.distributor()).isFrozen()) {
            throw new LinkRefused(ResellerFailure.BUSY);
        }
        var distributor = jdbc.sql("select display_name from account where id = :distributor")
                .param("distributor", held.distributor())
                .query(String.class)
                .single();
        return new Seen(distributor, Masking.email(held.recipient()), held.expiresAt());
    }

    /**
     * Mails a code to the invited address.
     *
     * @return where it went, masked
     * @throws LinkRefused the link opens nothing
     */
    public String sendCode(String id, String token, Locale language) {
        var held = links.look(id, token);
        return codes.send(held.publicId().value(), held.recipient(), language);
    }

    /**
     * Opens a partner account for the invited address, at once a reseller of the inviting distributor.
     *
     * @return why that was not possible, which the distributor reads too; absent where it was
     * @throws LinkRefused the link opens nothing
     * @throws InvalidField the code is wrong, a value breaks a rule, or name or address are taken
     */
    public Optional<ResellerFailure> register(String id, String token, Registration form, Agreed agreed) {
        var held = links.lock(id, token);
        if (!form.password().equals(form.repetition())) {
            throw new InvalidField("repetition", "resellerinvitations.passwords-differ");
        }
        // before anything that would tell whether the address has an account
        codes.use(held.publicId().value(), held.recipient(), form.code());
        return acceptance.accept(held, agreed, NEEDED, () -> open(held, form));
    }

    private long open(Held invitation, Registration form) {
        var account = accounts.open(new NewAccount(
                AccountKind.PARTNER,
                form.accountName(),
                form.company(),
                invitation.recipient(),
                homeSite,
                form.password()));
        accounts.keepPasswords(account.id());
        intake.takeOn(account.id(), invitation.distributor());
        return account.id();
    }

    /**
     * The address is not that of whom it was meant for: the invitation ends, and nothing more is sent there.
     *
     * @throws LinkRefused the link opens nothing
     */
    public void report(String id, String token) {
        var held = links.lock(id, token);
        table.reported(held);
        blocked.block(held.recipient(), signIn.origin());
        events.publishEvent(new ResellerInvitationChanged(
                ResellerInvitationChanged.REPORTED,
                held.publicId().value(),
                held.recipient(),
                null,
                held.distributor()));
    }
}
