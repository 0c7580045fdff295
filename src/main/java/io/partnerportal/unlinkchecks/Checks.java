package io.partnerportal.unlinkchecks;

import io.partnerportal.associations.AssociationType;
import io.partnerportal.associations.LiveRelation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Everything that is checked when a request is made and again when it is agreed to. */
@Component
public class Checks {

    private final List<UnlinkCheck> checks;

    Checks(List<UnlinkCheck> checks) {
        this.checks = List.copyOf(checks);
    }

    /** @param to type the customer is to have; absent where it is to part */
    public List<CheckItem> of(LiveRelation relation, @Nullable AssociationType to) {
        return checks.stream().flatMap(check -> check.of(relation, to).stream()).toList();
    }

    /**
     * @param to as in {@link #of}
     * @throws ChecksFailed something stands against it
     */
    public void require(LiveRelation relation, @Nullable AssociationType to) {
        var failed = of(relation, to).stream().filter(item -> !item.passed()).toList();
        if (!failed.isEmpty()) {
            throw new ChecksFailed(failed);
        }
    }
}
