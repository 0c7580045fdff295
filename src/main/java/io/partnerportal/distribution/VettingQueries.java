package io.partnerportal.distribution;

import io.partnerportal.distribution.ApplicationReader.Side;
import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.PublicId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All applications, for the operator. */
@Service
@Transactional(readOnly = true)
@Allowed(Permission.OPERATE_RESELLERS)
public class VettingQueries {

    private final ApplicationReader reader;

    VettingQueries(ApplicationReader reader) {
        this.reader = reader;
    }

    /** @param after id the page follows */
    public List<ApplicationRow> page(ApplicationFilter filter, long after, int limit) {
        return reader.page(Side.OPERATOR, 0, filter, after, limit);
    }

    /** How many there are, counted no further than a limit. */
    public int count(ApplicationFilter filter, int most) {
        return reader.count(Side.OPERATOR, 0, filter, most);
    }

    public Optional<ApplicationRow> find(PublicId application) {
        return reader.find(Side.OPERATOR, 0, application);
    }
}
