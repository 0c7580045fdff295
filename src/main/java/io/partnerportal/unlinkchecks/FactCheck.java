package io.partnerportal.unlinkchecks;

import io.partnerportal.associations.AssociationType;
import io.partnerportal.associations.LiveRelation;
import io.partnerportal.facts.AccountFacts;
import io.partnerportal.facts.FactKind;
import io.partnerportal.kernel.BusinessCalendar;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the operator's facts about the customer say against it. A balance never does (decision 30). */
@Component
@Order(20)
class FactCheck implements UnlinkCheck {

    private static final List<FactKind> UNLINKING = List.of(
            FactKind.ARREARS,
            FactKind.RESERVED_INSTANCE,
            FactKind.SUPPORT_PLAN,
            FactKind.INDEPENDENT_MEMBERS,
            FactKind.ENTERPRISE_MEMBER,
            FactKind.MANAGED_MEMBER,
            FactKind.DIRECT_CONTRACT);

    /** Whatever the type is to be, as of who parts. */
    private static final List<FactKind> SWITCHING = List.of(
            FactKind.ARREARS, FactKind.INDEPENDENT_MEMBERS, FactKind.ENTERPRISE_MEMBER, FactKind.MANAGED_MEMBER);

    /** Who cannot become a resale customer by an invitation does not by a switch either. */
    private static final List<FactKind> TO_RESALE = List.of(FactKind.SERVICE_CONTRACT, FactKind.RESERVED_INSTANCE);

    private final AccountFacts facts;
    private final BusinessCalendar calendar;

    FactCheck(AccountFacts facts, BusinessCalendar calendar) {
        this.facts = facts;
        this.calendar = calendar;
    }

    @Override
    public List<CheckItem> of(LiveRelation relation, @Nullable AssociationType to) {
        var known = facts.of(relation.customer(), calendar.today());
        var items = new ArrayList<CheckItem>();
        for (var fact : against(to)) {
            items.add(new CheckItem("unlinkchecks.check." + fact, !known.has(fact), "unlinkchecks.advice." + fact));
        }
        return items;
    }

    private static List<FactKind> against(@Nullable AssociationType to) {
        if (to == null) {
            return UNLINKING;
        }
        return to == AssociationType.RESALE
                ? Stream.concat(SWITCHING.stream(), TO_RESALE.stream()).toList()
                : SWITCHING;
    }
}
