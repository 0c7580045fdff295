package io.partnerportal.customers;

import io.partnerportal.accounts.AccountService;
import io.partnerportal.accounts.NewAccount;
import io.partnerportal.associations.AssociationType;
import io.partnerportal.associations.NoManager;
import io.partnerportal.associations.OperatorAssociations;
import io.partnerportal.identity.AccountKind;
import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.BusinessCalendar;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Creates customers, ties them to partners, and gives them account managers. */
@Service
@Transactional
@Allowed(Permission.OPERATE_CUSTOMERS)
public class CustomerService {

    private final AccountService accounts;
    private final CustomerRegister customers;
    private final CustomerQueries queries;
    private final OperatorAssociations associations;
    private final BusinessCalendar calendar;
    private final String homeSite;

    CustomerService(
            AccountService accounts,
            CustomerRegister customers,
            CustomerQueries queries,
            OperatorAssociations associations,
            BusinessCalendar calendar,
            @Value("${portal.sites.home}") String homeSite) {
        this.accounts = accounts;
        this.customers = customers;
        this.queries = queries;
        this.associations = associations;
        this.calendar = calendar;
        this.homeSite = homeSite;
    }

    /** @throws InvalidField a value breaks a rule, or partner or manager do not exist */
    public CustomerCreated create(NewCustomer wish) {
        var account = accounts.open(new NewAccount(
                AccountKind.CUSTOMER, wish.accountName(), wish.displayName(), wish.email(), homeSite, wish.password()));
        var created = customers.adopt(account);
        if (wish.partner() != null) {
            associations.associate(account.id(), wish.partner(), wish.type(), wish.since());
            if (wish.manager() != null) {
                associations.assign(account.id(), wish.manager(), wish.since());
            }
        }
        return created;
    }

    /**
     * Ties the customer to a partner: at once for whoever looks, from a day on for what counts. What was before ends.
     *
     * @param since tomorrow at the latest
     */
    public void associate(PublicId customer, PublicId partner, AssociationType type, LocalDate since) {
        associations.associate(find(customer), partner, type, since);
    }

    /**
     * Gives the customer an account manager, who sees it at once; consumption counts for the manager from a day on.
     *
     * @param manager a member of the customer's partner, with the role 客户经理
     * @param since tomorrow at the earliest (M38)
     */
    public void assignManager(PublicId customer, PublicId manager, LocalDate since) {
        checkNotBeforeTomorrow(since);
        associations.assign(find(customer), manager, since);
    }

    /**
     * Takes the customer back from its account manager; until that day consumption still counts for the manager.
     *
     * @param since tomorrow at the earliest (M38)
     * @throws NoManager nobody looks after the customer
     */
    public void takeBack(PublicId customer, LocalDate since) {
        checkNotBeforeTomorrow(since);
        associations.takeBack(find(customer), since);
    }

    private void checkNotBeforeTomorrow(LocalDate since) {
        if (!since.isAfter(calendar.today())) {
            throw new InvalidField("since", "customers.manager-from-tomorrow");
        }
    }

    private long find(PublicId customer) {
        return queries.find(customer).map(CustomerRow::id).orElseThrow(() -> new NotFound("customers.not-found"));
    }
}
