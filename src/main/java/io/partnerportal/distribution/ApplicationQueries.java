package io.partnerportal.distribution;

import io.partnerportal.distribution.ApplicationReader.Side;
import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.OwnOrganisation;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The applications a distributor decides about or has decided about. */
@Service
@Transactional(readOnly = true)
@Allowed(Permission.RESELLERS_MANAGE)
public class ApplicationQueries {

    private final ApplicationReader reader;
    private final CurrentCaller caller;

    ApplicationQueries(ApplicationReader reader, CurrentCaller caller) {
        this.reader = reader;
        this.caller = caller;
    }

    /** @param after id the page follows */
    public List<ApplicationRow> page(ApplicationFilter filter, long after, int limit) {
        return reader.page(Side.DISTRIBUTOR, own(), filter, after, limit);
    }

    /** How many there are, counted no further than a limit. */
    public int count(ApplicationFilter filter, int most) {
        return reader.count(Side.DISTRIBUTOR, own(), filter, most);
    }

    public Optional<ApplicationRow> find(PublicId application) {
        return reader.find(Side.DISTRIBUTOR, own(), application);
    }

    private long own() {
        return OwnOrganisation.of(caller.scope());
    }
}
