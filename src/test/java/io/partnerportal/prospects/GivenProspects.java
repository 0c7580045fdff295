package io.partnerportal.prospects;

import io.partnerportal.GivenPeople;
import io.partnerportal.TestCallers;
import io.partnerportal.facts.FactKind;
import io.partnerportal.facts.FactService;
import io.partnerportal.facts.NewFact;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Caller;
import io.partnerportal.identity.Callers;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.BusinessCalendar;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.roles.SystemRole;
import org.springframework.stereotype.Component;

/** People who register prospects, and prospects to register. */
@Component
public class GivenProspects {

    private final GivenPeople given;
    private final Callers callers;
    private final ProspectService prospects;
    private final FactService facts;
    private final BusinessCalendar calendar;

    GivenProspects(
            GivenPeople given,
            Callers callers,
            ProspectService prospects,
            FactService facts,
            BusinessCalendar calendar) {
        this.given = given;
        this.callers = callers;
        this.prospects = prospects;
        this.facts = facts;
        this.calendar = calendar;
    }

    public Caller director(PartnerOnboarded partner) {
        return member(partner, SystemRole.ACCOUNT_DIRECTOR);
    }

    public Caller manager(PartnerOnboarded partner) {
        return member(partner, SystemRole.ACCOUNT_MANAGER);
    }

    public Caller member(PartnerOnboarded partner, SystemRole role) {
        return callers.byUser(given.aMember(partner, role).id()).orElseThrow();
    }

    /** Somebody nobody has heard of. */
    public static NewProspect aProspect() {
        return prospect(GivenPeople.aName() + "@prospect.example");
    }

    public static NewProspect prospect(String email) {
        return new NewProspect("远航科技有限公司", "周敏", email, null, "zh-CN", null);
    }

    public static NewProspect prospect(String email, String mobile) {
        return new NewProspect("远航科技有限公司", "周敏", email, mobile, "zh-CN", null);
    }

    public PublicId registered(Caller by) {
        return registered(by, aProspect());
    }

    public PublicId registered(Caller by, NewProspect wish) {
        try (var _ = ActingAs.of(by)) {
            return prospects.register(wish);
        }
    }

    /** From today on. */
    public void know(PublicId account, FactKind kind) {
        try (var _ = ActingAs.of(TestCallers.operator(Permission.OPERATE_FACTS))) {
            facts.record(account, new NewFact(kind, null, calendar.today(), null, "test"));
        }
    }
}
