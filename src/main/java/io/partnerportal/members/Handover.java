package io.partnerportal.members;

import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.roles.SystemRole;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives what an account manager has in hand to another one (R12). */
@Component
class Handover {

    private final List<Succession> successions;
    private final MemberReader members;

    Handover(List<Succession> successions, MemberReader members) {
        this.successions = List.copyOf(successions);
        this.members = members;
    }

    int inHandsOf(MemberRow member) {
        return successions.stream()
                .mapToInt(succession -> succession.inHandsOf(member.id()))
                .sum();
    }

    /**
     * Does nothing where there is nothing to take over.
     *
     * @param successor an active account manager of the organisation, other than the leaving one
     * @return what the operation log says of it
     * @throws InvalidField a successor is needed and missing, or cannot take over
     */
    Map<String, String> from(MemberRow leaving, @Nullable PublicId successor, long organisation) {
        int count = inHandsOf(leaving);
        if (count == 0) {
            return Map.of();
        }
        var next = successor(successor, leaving, organisation);
        successions.forEach(succession -> succession.handOver(leaving.id(), next.id()));
        return Map.of("customers", Integer.toString(count), "successor", next.name());
    }

    private MemberRow successor(@Nullable PublicId successor, MemberRow leaving, long organisation) {
        if (successor == null) {
            throw new InvalidField("successor", "members.successor-missing");
        }
        return members.find(organisation, successor)
                .filter(next -> next.isActive() && next.id() != leaving.id())
                .filter(next -> next.holds(SystemRole.ACCOUNT_MANAGER))
                .orElseThrow(() -> new InvalidField("successor", "members.successor-unknown"));
    }
}
