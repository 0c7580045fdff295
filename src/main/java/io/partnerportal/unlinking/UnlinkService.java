package io.partnerportal.unlinking;

import io.partnerportal.associations.AssociationType;
import io.partnerportal.associations.RelationsInReach;
import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.OwnOrganisation;
import io.partnerportal.organisations.Standings;
import io.partnerportal.protection.CodeRefused;
import io.partnerportal.protection.Verified;
import io.partnerportal.unlinkchecks.CheckItem;
import io.partnerportal.unlinkchecks.Checks;
import io.partnerportal.unlinkchecks.ChecksFailed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A partner's administrators ask customers to part or to switch, and decide what customers ask (R59–R63). */
@Service
@Transactional
@Allowed(Permission.CUSTOMERS_UNLINK)
public class UnlinkService {

    /** The operations that need a code while the account's switch is on (R29). */
    public static final String UNLINK = "unlinking.operation.unlink";

    public static final String SWITCH = "unlinking.operation.switch";
    public static final String DECIDE = "unlinking.operation.decide";

    private final Verified verified;
    private final RelationsInReach reach;
    private final Checks checks;
    private final Requests requests;
    private final RequestTable table;
    private final Standings standings;
    private final UnlinkingSettings settings;
    private final CurrentCaller caller;

    UnlinkService(
            Verified verified,
            RelationsInReach reach,
            Checks checks,
            Requests requests,
            RequestTable table,
            Standings standings,
            UnlinkingSettings settings,
            CurrentCaller caller) {
        this.verified = verified;
        this.reach = reach;
        this.checks = checks;
        this.requests = requests;
        this.table = table;
        this.standings = standings;
        this.settings = settings;
        this.caller = caller;
    }

    /**
     * What stands for and against it now.
     *
     * @param to type the customer is to have; absent where it is to part
     * @throws NotFound the customer is not the caller's
     */
    @Transactional(readOnly = true)
    public List<CheckItem> checks(PublicId customer, @Nullable AssociationType to) {
        return checks.of(reach.require(customer), to);
    }

    /**
     * What stands for and against agreeing to what the customer asked.
     *
     * @throws NotFound no customer of the caller's asked this
     * @throws UnlinkRefused the association is over
     */
    @Transactional(readOnly = true)
    public List<CheckItem> checksOf(PublicId request) {
        return requests.checks(of(request, RequestSide.CUSTOMER));
    }

    /** Whether the caller's organisation parts without asking the customer. */
    @Transactional(readOnly = true)
    public boolean endsAlone() {
        return settings.isUnilateral(standings.of(OwnOrganisation.of(caller.scope())));
    }

    /** Whether the caller's organisation may have customers of this type. */
    @Transactional(readOnly = true)
    public boolean offers(AssociationType type) {
        return Requests.allows(standings.of(OwnOrganisation.of(caller.scope())), type);
    }

    /**
     * Where the partner's identity needs nobody's consent the association is over at once, else the customer decides.
     *
     * @throws CodeRefused the account asks for a code and there is none that is right
     * @throws InvalidField the reason is missing or too long
     * @throws NotFound the customer is not the caller's
     * @throws ChecksFailed something stands against it
     * @throws UnlinkRefused there is a request already, or it is too soon for another
     */
    public PublicId request(RequestUnlink wish) {
        verified.require(UNLINK, wish);
        var reason = RequestText.needed(wish.reason());
        return requests.unlink(reach.require(wish.customer()), RequestSide.PARTNER, reason);
    }

    /**
     * The customer decides.
     *
     * @throws CodeRefused the account asks for a code and there is none that is right
     * @throws InvalidField the reason is missing or too long
     * @throws NotFound the customer is not the caller's
     * @throws ChecksFailed something stands against it
     * @throws UnlinkRefused the partner may not offer the type, there is a request already, or it is too soon for another
     */
    public PublicId requestSwitch(RequestSwitch wish) {
        verified.require(SWITCH, wish);
        var reason = RequestText.needed(wish.reason());
        return requests.switchType(reach.require(wish.customer()), wish.to(), reason);
    }

    /**
     * Agrees to what a customer asked, or refuses it.
     *
     * @throws CodeRefused the account asks for a code and there is none that is right
     * @throws InvalidField the reason is missing or too long
     * @throws NotFound no customer of the caller's asked this
     * @throws ChecksFailed something stands against it; the request waits on
     * @throws UnlinkRefused it does not wait any more
     */
    public void decide(DecideRequest wish) {
        verified.require(DECIDE, wish);
        requests.decide(of(wish.request(), RequestSide.CUSTOMER), wish.agree(), wish.checkedReason());
    }

    /**
     * Takes an own request back.
     *
     * @throws NotFound the caller's organisation made no such request
     * @throws UnlinkRefused it does not wait any more
     */
    public void cancel(PublicId request) {
        requests.cancel(of(request, RequestSide.PARTNER));
    }

    private RequestTable.Filed of(PublicId request, RequestSide side) {
        var filed = table.find(request, "partner_id", OwnOrganisation.of(caller.scope()));
        if (filed.side() != side) {
            throw new NotFound("unlinking.not-found");
        }
        return filed;
    }
}
