package io.partnerportal.authorisations;

import io.partnerportal.kernel.Rejection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a partner reads about one customer.
 *
 * @param rows the newest first
 * @param allowed what the partner may do for the customer at this moment
 * @param obstacle why it can neither ask nor use what was granted; absent where it can
 */
public record CustomerAuthorisations(
        List<AuthorisationRow> rows,
        Set<AuthorisationKind> allowed,
        @Nullable Rejection obstacle) {

    public CustomerAuthorisations {
        rows = List.copyOf(rows);
        allowed = Set.copyOf(allowed);
    }
}
