package io.partnerportal.organisations;

import io.partnerportal.accounts.AccountService;
import io.partnerportal.accounts.NewAccount;
import io.partnerportal.identity.AccountKind;
import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.Open;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.BusinessCalendar;
import io.partnerportal.kernel.Ids;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.PublicId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes partners on and says which reseller sells under which distributor. */
@Service
@Transactional
public class OrganisationService {

    private final AccountService accounts;
    private final OrganisationRepository organisations;
    private final OrganisationQueries queries;
    private final EcosystemManagerService managers;
    private final JdbcClient jdbc;
    private final Ids ids;
    private final BusinessCalendar calendar;
    private final ApplicationEventPublisher events;
    private final String homeSite;

    OrganisationService(
            AccountService accounts,
            OrganisationRepository organisations,
            OrganisationQueries queries,
            EcosystemManagerService managers,
            JdbcClient jdbc,
            Ids ids,
            BusinessCalendar calendar,
            ApplicationEventPublisher events,
            @Value("${portal.sites.home}") String homeSite) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.queries = queries;
        this.managers = managers;
        this.jdbc = jdbc;
        this.ids = ids;
        this.calendar = calendar;
        this.events = events;
        this.homeSite = homeSite;
    }

    /**
     * Opens the partner's account with its owner; a reseller is put under its distributor from today on.
     *
     * @throws InvalidField a value breaks a rule, is taken, or the distributor is missing or none
     */
    @Allowed(Permission.OPERATE_PARTNERS)
    public PartnerOnboarded onboard(NewPartner wish) {
        var distributor = distributorOf(wish);
        var account = accounts.open(new NewAccount(
                AccountKind.PARTNER, wish.accountName(), wish.displayName(), wish.email(), homeSite, wish.password()));
        organisations.save(new Organisation(account.id(), 0, wish.identity()));
        if (distributor != 0) {
            putUnder(account.id(), distributor);
        }
        var onboarded = new PartnerOnboarded(account.id(), account.publicId(), wish.accountName(), wish.identity());
        events.publishEvent(onboarded);
        managers.appoint(account.publicId(), EcosystemManager.NOBODY, wish.manager());
        return onboarded;
    }

    /**
     * Puts an account that is a partner's already under a distributor, as a reseller from today on.
     *
     * @throws InvalidField the distributor is none, or no longer
     */
    @Open("called by the doors of distribution, which ask for an invitation or an application")
    public PartnerOnboarded takeOn(long account, PublicId publicId, String name, long distributor) {
        if (identityOf(distributor) != PartnerIdentity.DISTRIBUTOR || !isOpen(distributor)) {
            throw new InvalidField("distributor", "organisations.distributor-unknown");
        }
        organisations.save(new Organisation(account, 0, PartnerIdentity.RESELLER));
        putUnder(account, distributor);
        var onboarded = new PartnerOnboarded(account, publicId, name, PartnerIdentity.RESELLER);
        events.publishEvent(onboarded);
        return onboarded;
    }

    private PartnerIdentity identityOf(long organisation) {
        return jdbc.sql("select identity from organisation where id = :organisation")
                .param("organisation", organisation)
                .query(PartnerIdentity.class)
                .single();
    }

    private long distributorOf(NewPartner wish) {
        if (wish.identity() != PartnerIdentity.RESELLER) {
            return 0;
        }
        if (wish.distributor() == null) {
            throw new InvalidField("distributor", "organisations.distributor-missing");
        }
        return queries.find(wish.distributor())
                .filter(partner -> partner.identity() == PartnerIdentity.DISTRIBUTOR)
                .map(PartnerRow::id)
                .filter(this::isOpen)
                .orElseThrow(() -> new InvalidField("distributor", "organisations.distributor-unknown"));
    }

    /** Held until the reseller is under it, so that nobody closes the account meanwhile. */
    private boolean isOpen(long account) {
        return jdbc.sql("select id from account where id = :account and status <> 'CLOSED' lock in share mode")
                .param("account", account)
                .query(Long.class)
                .optional()
                .isPresent();
    }

    private void putUnder(long reseller, long distributor) {
        jdbc.sql("""
                insert into distributor_period (id, reseller_id, distributor_id, valid_from, open_id)
                values (:id, :reseller, :distributor, :today, :reseller)
                """)
                .param("id", ids.next())
                .param("reseller", reseller)
                .param("distributor", distributor)
                .param("today", calendar.today())
                .update();
    }
}
