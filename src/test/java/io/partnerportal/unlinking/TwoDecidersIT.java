package io.partnerportal.unlinking;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnerportal.GivenPeople;
import io.partnerportal.PortalTest;
import io.partnerportal.TestCallers;
import io.partnerportal.Together;
import io.partnerportal.customers.CustomerCreated;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Caller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.PartnerOnboarded;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two people do something about one request at the same moment: one of them is told, and what the other did holds. */
@PortalTest
class TwoDecidersIT {

    private static final int ROUNDS = 3;

    /** What the two do, and what may have become of the request then. */
    enum Meeting {
        THE_CUSTOMER_AGREES_WHILE_THE_PARTNER_TAKES_IT_BACK(Deed.AGREE, Deed.CANCEL, "AGREED", "CANCELLED"),
        THE_CUSTOMER_REFUSES_WHILE_THE_PARTNER_TAKES_IT_BACK(Deed.REFUSE, Deed.CANCEL, "REFUSED", "CANCELLED"),
        THE_CUSTOMER_AGREES_AND_REFUSES(Deed.AGREE, Deed.REFUSE, "AGREED", "REFUSED"),
        THE_CUSTOMER_AGREES_TWICE(Deed.AGREE, Deed.AGREE, "AGREED"),
        THE_PARTNER_TAKES_IT_BACK_TWICE(Deed.CANCEL, Deed.CANCEL, "CANCELLED"),
        THE_CUSTOMER_AGREES_WHILE_THE_OPERATOR_ENDS_IT(Deed.AGREE, Deed.FORCE, "AGREED", "FORCED"),
        THE_PARTNER_TAKES_IT_BACK_WHILE_THE_OPERATOR_ENDS_IT(Deed.CANCEL, Deed.FORCE, "CANCELLED", "FORCED");

        private final Deed one;
        private final Deed other;
        private final Set<String> outcomes;

        Meeting(Deed one, Deed other, String... outcomes) {
            this.one = one;
            this.other = other;
            this.outcomes = Set.of(outcomes);
        }
    }

    private enum Deed {
        AGREE,
        REFUSE,
        CANCEL,
        FORCE
    }

    @Autowired
    UnlinkService service;

    @Autowired
    OwnRequestService own;

    @Autowired
    EscalationService escalation;

    @Autowired
    GivenPeople given;

    @Autowired
    JdbcClient jdbc;

    private PartnerOnboarded partner;
    private CustomerCreated customer;

    @ParameterizedTest
    @EnumSource
    void of_two_at_once_one_gets_its_way(Meeting meeting) throws InterruptedException {
        partner = given.aSolutionProvider();
        for (int round = 0; round < ROUNDS; round++) {
            customer = given.aCustomerOf(partner);
            var request = request();

            var refused = Together.refused(
                    who(meeting.one),
                    () -> does(meeting.one, request),
                    who(meeting.other),
                    () -> does(meeting.other, request));

            assertThat(refused).singleElement().isInstanceOf(UnlinkRefused.class);
            var state = state(request);
            assertThat(state).isIn(meeting.outcomes);
            assertThat(isAssociated())
                    .as("associated after " + state)
                    .isEqualTo(!Set.of("AGREED", "FORCED").contains(state));
            assertThat(endings()).isEqualTo(isAssociated() ? 0 : 1);
        }
    }

    private PublicId request() {
        try (var _ = ActingAs.of(who(Deed.CANCEL))) {
            return service.request(new RequestUnlink(customer.publicId(), "停止合作"));
        }
    }

    private Caller who(Deed deed) {
        return switch (deed) {
            case AGREE, REFUSE -> TestCallers.customer(customer.id(), Permission.MY_PARTNER);
            case CANCEL -> TestCallers.partner(partner.id(), Permission.CUSTOMERS_UNLINK);
            case FORCE -> TestCallers.operator(Permission.OPERATE_RELATIONS);
        };
    }

    private void does(Deed deed, PublicId request) {
        switch (deed) {
            case AGREE -> own.decide(new DecideRequest(request, true, ""));
            case REFUSE -> own.decide(new DecideRequest(request, false, "仍在使用"));
            case CANCEL -> service.cancel(request);
            case FORCE -> escalation.force(request, "长期争议");
        }
    }

    private String state(PublicId request) {
        return jdbc.sql("select state from association_request where public_id = :request")
                .param("request", request.value())
                .query(String.class)
                .single();
    }

    private boolean isAssociated() {
        return count("select count(*) from relation where current_id = :customer") > 0;
    }

    /** How often the customer's association ended. */
    private int endings() {
        return count("select count(*) from relation where customer_id = :customer and ended_at is not null");
    }

    private int count(String sql) {
        return jdbc.sql(sql)
                .param("customer", customer.id())
                .query(Integer.class)
                .single();
    }
}
