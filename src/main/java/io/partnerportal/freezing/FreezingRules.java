package io.partnerportal.freezing;

import io.partnerportal.associations.AssociationType;
import io.partnerportal.associations.LiveRelation;
import io.partnerportal.associations.RelationsInReach;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.BusinessCalendar;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Refusal;
import io.partnerportal.organisations.PartnerIdentity;
import io.partnerportal.organisations.StandingOf;
import io.partnerportal.organisations.Standings;
import io.partnerportal.resellers.GrantKind;
import io.partnerportal.resellers.Grants;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who may freeze and unfreeze whom (R50–R54). */
@Component
class FreezingRules {

    private static final String ACCOUNTS = "accounts";
    private static final String NOTHING = "none";

    private final RelationsInReach reach;
    private final Standings standings;
    private final Grants grants;
    private final CurrentCaller caller;
    private final BusinessCalendar calendar;
    private final boolean frozenPartnerUnfreezesAccounts;

    FreezingRules(
            RelationsInReach reach,
            Standings standings,
            Grants grants,
            CurrentCaller caller,
            BusinessCalendar calendar,
            @Value("${portal.freezing.frozen-partner-unfreezes:accounts}") String frozenPartnerUnfreezes) {
        this.reach = reach;
        this.standings = standings;
        this.grants = grants;
        this.caller = caller;
        this.calendar = calendar;
        this.frozenPartnerUnfreezesAccounts = isAccounts(frozenPartnerUnfreezes);
    }

    /** @throws Refusal the setting is neither of the two */
    static boolean isAccounts(String setting) {
        if (!List.of(ACCOUNTS, NOTHING).contains(setting)) {
            throw new Refusal("portal.freezing.frozen-partner-unfreezes is %s; it has to be %s or %s."
                    .formatted(setting, ACCOUNTS, NOTHING));
        }
        return ACCOUNTS.equals(setting);
    }

    /** How the calling partner stands, before anything else of the transaction; it stays so until its end. */
    StandingOf lockOwn() {
        return standings.lock(reach.own().organisation());
    }

    /** @param reseller one of the calling distributor's own, whose customer it is; absent for an own customer */
    LiveRelation find(PublicId customer, @Nullable PublicId reseller) {
        return reseller == null ? ofOwn(customer) : ofReseller(reseller, customer);
    }

    /** As {@link #find}, whether the caller may freeze the customer or not; absent where it is out of reach. */
    Optional<LiveRelation> reached(PublicId customer, @Nullable PublicId reseller) {
        try {
            return Optional.of(reseller == null ? reach.require(customer) : reach.ofReseller(reseller, customer));
        } catch (NotFound unknown) {
            return Optional.empty();
        }
    }

    /** What the result of a batch calls a customer: by its account name where the caller reaches it. */
    String name(PublicId customer, @Nullable PublicId reseller) {
        return reached(customer, reseller).map(LiveRelation::accountName).orElse(customer.value());
    }

    private LiveRelation ofOwn(PublicId customer) {
        return granted(reach.require(customer));
    }

    private LiveRelation ofReseller(PublicId reseller, PublicId customer) {
        if (!caller.may(Permission.RESELLERS_CUSTOMERS)) {
            throw new AccessDeniedException("Only a distributor freezes customers of resellers");
        }
        return granted(reach.ofReseller(reseller, customer));
    }

    private LiveRelation granted(LiveRelation relation) {
        obstacle(relation.partner()).ifPresent(key -> {
            throw new FreezeRefused(key);
        });
        return relation;
    }

    /**
     * Why the caller cannot freeze customers of a partner: a reseller freezes once its distributor let it, and granting
     * hands the responsibility over.
     *
     * @param partner the caller's own organisation, or a reseller of it
     * @return message key; absent where it can
     */
    Optional<String> obstacle(long partner) {
        if (partner != reach.own().organisation()) {
            return grants.has(partner, GrantKind.FREEZE) ? Optional.of("freezing.granted-away") : Optional.empty();
        }
        return standings.of(partner).identity() == PartnerIdentity.RESELLER && !grants.has(partner, GrantKind.FREEZE)
                ? Optional.of("freezing.not-granted")
                : Optional.empty();
    }

    void checkFreeze(LiveRelation relation, @Nullable Frozen before, FreezeKind wished) {
        if (relation.type() != AssociationType.RESALE) {
            throw new FreezeRefused("freezing.resale-only");
        }
        if (before != null && (before.kind() == wished || before.kind() == FreezeKind.ACCOUNT_AND_RESOURCES)) {
            throw new FreezeRefused("freezing.already");
        }
    }

    /** @return the freeze that is to end */
    Frozen checkUnfreeze(@Nullable Frozen before, boolean partnerFrozen) {
        if (before == null) {
            throw new FreezeRefused("freezing.not-frozen");
        }
        if (partnerFrozen && !(before.kind() == FreezeKind.ACCOUNT && frozenPartnerUnfreezesAccounts)) {
            throw new FreezeRefused("freezing.partner-frozen");
        }
        if (before.isOver(calendar.today())) {
            throw new FreezeRefused("freezing.retention-over", String.valueOf(before.retentionUntil()));
        }
        return before;
    }
}
