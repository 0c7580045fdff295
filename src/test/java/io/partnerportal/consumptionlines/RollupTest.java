package io.partnerportal.consumptionlines;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnerportal.consumptionlines.RollupKey.Part;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which rollup is asked. */
class RollupTest {

    @Test
    void the_coarsest_that_tells_everything_apart_is_asked() {
        assertThat(Rollup.thatKnows(Set.of(Part.DAY, Part.TYPE))).isEqualTo(Rollup.PARTNER_DAILY);
        assertThat(Rollup.thatKnows(Set.of(Part.SERVICE, Part.DAY))).isEqualTo(Rollup.SERVICE_DAILY);
        assertThat(Rollup.thatKnows(Set.of(Part.CUSTOMER))).isEqualTo(Rollup.CUSTOMER_CYCLE);
        assertThat(Rollup.thatKnows(Set.of(Part.MANAGER))).isEqualTo(Rollup.CUSTOMER_CYCLE);
        assertThat(Rollup.thatKnows(Set.of(Part.CUSTOMER, Part.DAY))).isEqualTo(Rollup.CUSTOMER_DAILY);
        assertThat(Rollup.thatKnows(Set.of(Part.SERVICE))).isEqualTo(Rollup.SERVICE_DAILY);
        assertThat(Rollup.thatKnows(Set.of(Part.SERVICE, Part.MANAGER))).isEqualTo(Rollup.DAILY);
        assertThat(Rollup.thatKnows(EnumSet.allOf(Part.class))).isEqualTo(Rollup.DAILY);
    }
}
