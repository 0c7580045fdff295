package io.partnerportal.unlinking;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The operator sees what the sides ask of each other, and ends an association they could not agree on (强制解除, Q18). */
@Service
@Transactional
@Allowed(Permission.OPERATE_RELATIONS)
public class EscalationService {

    private final Requests requests;
    private final RequestTable table;
    private final RequestReader reader;

    EscalationService(Requests requests, RequestTable table, RequestReader reader) {
        this.requests = requests;
        this.table = table;
        this.reader = reader;
    }

    /**
     * The newest first.
     *
     * @param after id the page follows
     */
    @Transactional(readOnly = true)
    public List<RequestRow> page(RequestFilter filter, long after, int limit) {
        return reader.page(RequestReader.Whose.EVERYBODYS, 0, null, filter.pending(), after, limit);
    }

    /** How many there are, counted no further than a limit. */
    @Transactional(readOnly = true)
    public int count(RequestFilter filter, int most) {
        return reader.count(RequestReader.Whose.EVERYBODYS, 0, filter.pending(), most);
    }

    @Transactional(readOnly = true)
    public Optional<RequestRow> find(PublicId request) {
        return reader.find(RequestReader.Whose.EVERYBODYS, 0, request);
    }

    /**
     * Ends the association a request to unlink is about, whatever stands against it.
     *
     * @throws InvalidField the reason is missing or too long
     * @throws NotFound there is no such request
     * @throws UnlinkRefused the association is over already, it is a switch that is asked for, or the request neither
     *     waits nor was refused nor has expired
     */
    public void force(PublicId request, String reason) {
        var why = RequestText.needed(reason);
        requests.force(table.find(request, "1", 1), why);
    }
}
