package io.partnerportal.freezing;

import io.partnerportal.associations.AssociationType;
import io.partnerportal.associations.LiveRelation;
import io.partnerportal.associations.RelationsInReach;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.BusinessCalendar;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.PartnerIdentity;
import io.partnerportal.organisations.Standings;
import io.partnerportal.resellers.GrantKind;
import io.partnerportal.resellers.Grants;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who may freeze and unfreeze whom (R50–R54). */
@Component
class FreezingRules {

    private static final String ACCOUNTS = "accounts";

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
        this.frozenPartnerUnfreezesAccounts = ACCOUNTS.equals(frozenPartnerUnfreezes);
    }

    /** Of how the calling partner stands, before anything else of the transaction; it stays so until its end. */
    boolean isPartnerFrozen() {
        return standings.lock(reach.own().organisation()).isFrozen();
    }

    /** @param reseller one of the calling distributor's own, whose customer it is; absent for an own customer */
    LiveRelation find(PublicId customer, @Nullable PublicId reseller) {
        return reseller == null ? ofOwn(customer) : ofReseller(reseller, customer);
    }

    /** What the result of a batch calls a customer: by its account name where the caller reaches it. */
    String name(PublicId customer, @Nullable PublicId reseller) {
        try {
            return (reseller == null ? reach.require(customer) : reach.ofReseller(reseller, customer)).accountName();
        } catch (NotFound unknown) {
            return customer.value();
        }
    }

    private LiveRelation ofOwn(PublicId customer) {
        var relation = reach.require(customer);
        if (standings.of(relation.partner()).identity() == PartnerIdentity.RESELLER
                && !grants.has(relation.partner(), GrantKind.FREEZE)) {
            throw new FreezeRefused("freezing.not-granted");
        }
        return relation;
    }

    /** Granting hands the responsibility over. */
    private LiveRelation ofReseller(PublicId reseller, PublicId customer) {
        if (!caller.may(Permission.RESELLERS_CUSTOMERS)) {
            throw new AccessDeniedException("Only a distributor freezes customers of resellers");
        }
        var relation = reach.ofReseller(reseller, customer);
        if (grants.has(relation.partner(), GrantKind.FREEZE)) {
            throw new FreezeRefused("freezing.granted-away");
        }
        return relation;
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
        if (before.retentionUntil() != null && calendar.today().isAfter(before.retentionUntil())) {
            throw new FreezeRefused(
                    "freezing.retention-over", before.retentionUntil().toString());
        }
        return before;
    }
}
