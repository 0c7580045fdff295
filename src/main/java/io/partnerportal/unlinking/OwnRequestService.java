package io.partnerportal.unlinking;

import io.partnerportal.associations.LiveRelation;
import io.partnerportal.associations.Relations;
import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.identity.Scope;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.protection.CodeRefused;
import io.partnerportal.protection.Verified;
import io.partnerportal.unlinkchecks.CheckItem;
import io.partnerportal.unlinkchecks.Checks;
import io.partnerportal.unlinkchecks.ChecksFailed;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A customer asks its partner to part, and decides what the partner asks (R62). */
@Service
@Transactional
@Allowed(Permission.MY_PARTNER)
public class OwnRequestService {

    private static final int MOST_SHOWN = 50;

    private final Verified verified;
    private final Relations relations;
    private final Checks checks;
    private final Requests requests;
    private final RequestTable table;
    private final RequestReader reader;
    private final CurrentCaller caller;

    OwnRequestService(
            Verified verified,
            Relations relations,
            Checks checks,
            Requests requests,
            RequestTable table,
            RequestReader reader,
            CurrentCaller caller) {
        this.verified = verified;
        this.relations = relations;
        this.checks = checks;
        this.requests = requests;
        this.table = table;
        this.reader = reader;
        this.caller = caller;
    }

    public List<CheckItem> checks() {
        return checks.of(relation(), null);
    }

    /**
     * What stands for and against agreeing to what the partner asked.
     *
     * @throws NotFound the caller's partner asked no such thing
     * @throws UnlinkRefused the association is over
     */
    @Transactional(readOnly = true)
    public List<CheckItem> checksOf(PublicId request) {
        return requests.checks(of(request, RequestSide.PARTNER));
    }

    /**
     * The partner decides.
     *
     * @throws CodeRefused the account asks for a code and there is none that is right
     * @throws InvalidField the reason is missing or too long
     * @throws ChecksFailed something stands against it
     * @throws UnlinkRefused there is a request already, or it is too soon for another
     */
    public PublicId request(String reason) {
        verified.require(UnlinkService.UNLINK, reason);
        var why = RequestText.needed(reason);
        return requests.unlink(relation(), RequestSide.CUSTOMER, why);
    }

    /**
     * Agrees to what the partner asked, or refuses it.
     *
     * @throws CodeRefused the account asks for a code and there is none that is right
     * @throws InvalidField the reason is missing or too long
     * @throws NotFound the caller's partner asked no such thing
     * @throws ChecksFailed something stands against it; the request waits on
     * @throws UnlinkRefused it does not wait any more
     */
    public void decide(DecideRequest wish) {
        verified.require(UnlinkService.DECIDE, wish);
        requests.decide(of(wish.request(), RequestSide.PARTNER), wish.agree(), wish.checkedReason());
    }

    /**
     * Takes an own request back.
     *
     * @throws NotFound the caller made no such request
     * @throws UnlinkRefused it does not wait any more
     */
    public void cancel(PublicId request) {
        requests.cancel(of(request, RequestSide.CUSTOMER));
    }

    /** What was asked about the account, the latest first; 50 at most. */
    @Transactional(readOnly = true)
    public List<RequestRow> own() {
        return reader.page(RequestReader.Whose.CUSTOMERS, account(), null, false, Long.MAX_VALUE, MOST_SHOWN);
    }

    /** How many wait for the customer to decide. */
    @Transactional(readOnly = true)
    public int waiting() {
        return reader.waiting(RequestReader.Whose.CUSTOMERS, account(), RequestSide.PARTNER);
    }

    private LiveRelation relation() {
        return relations.current(account()).orElseThrow(UnlinkRefused::notAssociated);
    }

    private RequestTable.Filed of(PublicId request, RequestSide side) {
        var filed = table.find(request, "customer_id", account());
        if (filed.side() != side) {
            throw new NotFound("unlinking.not-found");
        }
        return filed;
    }

    private long account() {
        if (caller.scope() instanceof Scope.Customer own) {
            return own.account();
        }
        throw new AccessDeniedException("Only a customer has a partner");
    }
}
