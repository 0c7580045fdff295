package io.partnerportal.distribution;

import io.partnerportal.accounts.AccountService;
import io.partnerportal.associations.Relations;
import io.partnerportal.facts.AccountFacts;
import io.partnerportal.facts.FactKind;
import io.partnerportal.kernel.BusinessCalendar;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.OrganisationService;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes an account a reseller of a distributor, for the doors that decide who may. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ResellerIntake {

    private record Known(String publicId, String name, boolean customer) {}

    private final AccountService accounts;
    private final OrganisationService organisations;
    private final Relations relations;
    private final Applications applications;
    private final AccountFacts facts;
    private final BusinessCalendar calendar;
    private final JdbcClient jdbc;

    ResellerIntake(
            AccountService accounts,
            OrganisationService organisations,
            Relations relations,
            Applications applications,
            AccountFacts facts,
            BusinessCalendar calendar,
            JdbcClient jdbc) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.relations = relations;
        this.applications = applications;
        this.facts = facts;
        this.calendar = calendar;
        this.jdbc = jdbc;
    }

    /**
     * Holds the account, so that nobody associates it meanwhile, and looks for what stands in the way.
     *
     * @throws NotAsReseller something does
     */
    public void check(long account) {
        if (!known(account).customer()) {
            throw new NotAsReseller(ResellerObstacle.IS_PARTNER);
        }
        relations.lockCustomer(account);
        obstacle(account).ifPresent(obstacle -> {
            throw new NotAsReseller(obstacle);
        });
    }

    private Optional<ResellerObstacle> obstacle(long account) {
        if (relations.current(account).isPresent()) {
            return Optional.of(ResellerObstacle.IS_CUSTOMER);
        }
        if (applications.isOpen(account)) {
            return Optional.of(ResellerObstacle.APPLYING);
        }
        return facts.of(account, calendar.today()).has(FactKind.ARREARS)
                ? Optional.of(ResellerObstacle.ARREARS)
                : Optional.empty();
    }

    /**
     * A customer account without a partner is a partner's from now on, under the distributor; its people and its past stay.
     *
     * @throws NotAsReseller something stands in the way
     */
    public void convert(long account, long distributor) {
        check(account);
        if (!accounts.becomePartner(account)) {
            throw new NotAsReseller(ResellerObstacle.IS_PARTNER);
        }
        takeOn(account, distributor);
    }

    /** As {@link #convert}, for an account that was opened as a partner's just now. */
    public void takeOn(long account, long distributor) {
        var known = known(account);
        organisations.takeOn(account, new PublicId(known.publicId()), known.name(), distributor);
    }

    private Known known(long account) {
        return jdbc.sql("select public_id, name, kind = 'CUSTOMER' as customer from account where id = :account")
                .param("account", account)
                .query(Known.class)
                .single();
    }
}
