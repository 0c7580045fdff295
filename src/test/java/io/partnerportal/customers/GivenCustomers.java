package io.partnerportal.customers;

import io.partnerportal.GivenPeople;
import io.partnerportal.TestCallers;
import io.partnerportal.associations.AssociationType;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.BusinessCalendar;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.PartnerOnboarded;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Customers of a partner since a month ago, made through the operator's door. */
@Component
public class GivenCustomers {

    private final CustomerService customers;
    private final BusinessCalendar calendar;

    GivenCustomers(CustomerService customers, BusinessCalendar calendar) {
        this.customers = customers;
        this.calendar = calendar;
    }

    /** @param manager who looks after it; absent for nobody */
    public PublicId of(PartnerOnboarded partner, @Nullable PublicId manager) {
        var name = GivenPeople.aName();
        try (var _ = ActingAs.of(TestCallers.operator(Permission.OPERATE_CUSTOMERS))) {
            return customers
                    .create(new NewCustomer(
                            name,
                            "客户" + name,
                            name + "@customer.example",
                            partner.publicId(),
                            AssociationType.RESALE,
                            manager,
                            calendar.today().minusDays(30),
                            GivenPeople.PASSWORD))
                    .publicId();
        }
    }
}
