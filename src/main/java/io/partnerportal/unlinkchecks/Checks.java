package io.partnerportal.unlinkchecks;

import io.partnerportal.associations.LiveRelation;
import java.util.List;
import org.springframework.stereotype.Component;

/** Everything that is checked when a request is made and again when it is agreed to. */
@Component
public class Checks {

    private final List<UnlinkCheck> checks;

    Checks(List<UnlinkCheck> checks) {
        this.checks = List.copyOf(checks);
    }

    public List<CheckItem> of(LiveRelation relation, RequestKind kind) {
        return checks.stream()
                .flatMap(check -> check.of(relation, kind).stream())
                .toList();
    }

    /** @throws ChecksFailed something stands against it */
    public void require(LiveRelation relation, RequestKind kind) {
        var failed = of(relation, kind).stream().filter(item -> !item.passed()).toList();
        if (!failed.isEmpty()) {
            throw new ChecksFailed(failed);
        }
    }
}
