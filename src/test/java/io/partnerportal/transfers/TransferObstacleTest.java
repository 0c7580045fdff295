package io.partnerportal.transfers;

import static io.partnerportal.associations.AssociationType.REFERRAL;
import static io.partnerportal.associations.AssociationType.RESALE;
import static org.assertj.core.api.Assertions.assertThat;

import io.partnerportal.organisations.PartnerIdentity;
import io.partnerportal.organisations.PartnerStanding;
import io.partnerportal.organisations.StandingOf;
import io.partnerportal.transfers.TransferObstacle.Facts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TransferObstacleTest {

    private static final StandingOf GIVER = reseller(1, 9L);
    private static final StandingOf RECEIVER = reseller(2, 9L);

    @Test
    void nothing_stands_against_a_move_between_two_resellers_of_one_distributor() {
        assertThat(first(GIVER, RECEIVER)).isNull();
    }

    @Test
    void nobody_gives_a_customer_to_itself() {
        assertThat(first(GIVER, GIVER)).isEqualTo(TransferObstacle.SAME_RESELLER);
    }

    @Test
    void both_sell_under_one_distributor_today() {
        assertThat(first(GIVER, reseller(2, 8L))).isEqualTo(TransferObstacle.OTHER_DISTRIBUTOR);
        assertThat(first(GIVER, reseller(2, null))).isEqualTo(TransferObstacle.OTHER_DISTRIBUTOR);
        assertThat(first(reseller(1, null), RECEIVER)).isEqualTo(TransferObstacle.OTHER_DISTRIBUTOR);
        assertThat(first(reseller(1, null), reseller(2, null))).isEqualTo(TransferObstacle.OTHER_DISTRIBUTOR);
    }

    @Test
    void neither_is_frozen_but_either_may_be_restricted() {
        assertThat(first(standing(1, PartnerStanding.FROZEN), RECEIVER)).isEqualTo(TransferObstacle.GIVER_FROZEN);
        assertThat(first(GIVER, standing(2, PartnerStanding.FROZEN))).isEqualTo(TransferObstacle.RECEIVER_FROZEN);
        assertThat(first(standing(1, PartnerStanding.RESTRICTED), standing(2, PartnerStanding.RESTRICTED)))
                .isNull();
    }

    @Test
    void the_receiver_may_have_customers_of_the_type() {
        var noResale = new StandingOf(
                2, PartnerStanding.NORMAL, PartnerStanding.NORMAL, true, false, PartnerIdentity.RESELLER, 9L);

        assertThat(first(GIVER, noResale)).isEqualTo(TransferObstacle.TYPE_NOT_ALLOWED);
        assertThat(TransferObstacle.first(new Facts(REFERRAL, GIVER, RECEIVER, false, false)))
                .contains(TransferObstacle.TYPE_NOT_ALLOWED);
    }

    @Test
    void the_customer_is_neither_frozen_nor_about_to_part() {
        assertThat(TransferObstacle.first(new Facts(RESALE, GIVER, RECEIVER, true, true)))
                .contains(TransferObstacle.CUSTOMER_FROZEN);
        assertThat(TransferObstacle.first(new Facts(RESALE, GIVER, RECEIVER, false, true)))
                .contains(TransferObstacle.REQUEST_PENDING);
    }

    private static @Nullable TransferObstacle first(StandingOf giver, StandingOf receiver) {
        return TransferObstacle.first(new Facts(RESALE, giver, receiver, false, false))
                .orElse(null);
    }

    private static StandingOf reseller(long id, @Nullable Long distributor) {
        return new StandingOf(
                id, PartnerStanding.NORMAL, PartnerStanding.NORMAL, true, true, PartnerIdentity.RESELLER, distributor);
    }

    private static StandingOf standing(long id, PartnerStanding effective) {
        return new StandingOf(id, PartnerStanding.NORMAL, effective, true, true, PartnerIdentity.RESELLER, 9L);
    }
}
