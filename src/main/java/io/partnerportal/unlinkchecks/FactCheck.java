package io.partnerportal.unlinkchecks;

import io.partnerportal.associations.LiveRelation;
import io.partnerportal.facts.AccountFacts;
import io.partnerportal.facts.FactKind;
import io.partnerportal.kernel.BusinessCalendar;
import java.util.ArrayList;
import java.util.List;
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

    private static final List<FactKind> SWITCHING = List.of(
            FactKind.ARREARS,
            FactKind.SERVICE_CONTRACT,
            FactKind.RESERVED_INSTANCE,
            FactKind.INDEPENDENT_MEMBERS,
            FactKind.ENTERPRISE_MEMBER);

    private final AccountFacts facts;
    private final BusinessCalendar calendar;

    FactCheck(AccountFacts facts, BusinessCalendar calendar) {
        this.facts = facts;
        this.calendar = calendar;
    }

    @Override
    public List<CheckItem> of(LiveRelation relation, RequestKind kind) {
        var known = facts.of(relation.customer(), calendar.today());
        var items = new ArrayList<CheckItem>();
        for (var fact : kind == RequestKind.UNLINK ? UNLINKING : SWITCHING) {
            items.add(new CheckItem("unlinkchecks.check." + fact, !known.has(fact), "unlinkchecks.advice." + fact));
        }
        return items;
    }
}
