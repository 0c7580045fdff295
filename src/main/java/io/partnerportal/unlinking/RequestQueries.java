package io.partnerportal.unlinking;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.OwnOrganisation;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Requests about the customers of the caller's organisation. */
@Service
@Transactional(readOnly = true)
@Allowed(Permission.CUSTOMERS_UNLINK)
public class RequestQueries {

    private static final int MOST_SHOWN = 100;

    private final RequestReader reader;
    private final CurrentCaller caller;

    RequestQueries(RequestReader reader, CurrentCaller caller) {
        this.reader = reader;
        this.caller = caller;
    }

    /** Those that wait for either side, the newest first; 100 at most. */
    public List<RequestRow> pending() {
        return reader.page(RequestReader.Whose.PARTNERS, own(), null, true, Long.MAX_VALUE, MOST_SHOWN);
    }

    /** How many wait for the partner to decide. */
    public int waiting() {
        return reader.waiting(RequestReader.Whose.PARTNERS, own(), RequestSide.CUSTOMER);
    }

    /** @param after id the page follows, the newest first */
    public List<RequestRow> page(RequestFilter filter, long after, int limit) {
        return reader.page(RequestReader.Whose.PARTNERS, own(), null, filter.pending(), after, limit);
    }

    /** How many there are, counted no further than a limit. */
    public int count(RequestFilter filter, int most) {
        return reader.count(RequestReader.Whose.PARTNERS, own(), filter.pending(), most);
    }

    /** All about one customer, the newest first; 100 at most. */
    public List<RequestRow> of(PublicId customer) {
        return reader.page(RequestReader.Whose.PARTNERS, own(), customer, false, Long.MAX_VALUE, MOST_SHOWN);
    }

    private long own() {
        return OwnOrganisation.of(caller.scope());
    }
}
