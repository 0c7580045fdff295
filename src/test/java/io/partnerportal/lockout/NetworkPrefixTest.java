package io.partnerportal.lockout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NetworkPrefixTest {

    @Test
    void an_ipv4_address_belongs_to_its_24() {
        assertThat(NetworkPrefix.of("203.0.113.77")).isEqualTo("203.0.113.0/24");
        assertThat(NetworkPrefix.of("203.0.113.1")).isEqualTo(NetworkPrefix.of("203.0.113.254"));
        assertThat(NetworkPrefix.of("203.0.114.1")).isNotEqualTo(NetworkPrefix.of("203.0.113.1"));
    }

    @Test
    void an_ipv6_address_belongs_to_its_64() {
        assertThat(NetworkPrefix.of("2001:db8:1:2:3:4:5:6")).isEqualTo(NetworkPrefix.of("2001:db8:1:2::1"));
        assertThat(NetworkPrefix.of("2001:db8:1:3::1")).isNotEqualTo(NetworkPrefix.of("2001:db8:1:2::1"));
    }

    @Test
    void an_ipv4_address_written_as_ipv6_is_the_same_network() {
        assertThat(NetworkPrefix.of("::ffff:203.0.113.9")).isEqualTo("203.0.113.0/24");
    }

    @Test
    void what_is_no_address_is_one_network_of_its_own() {
        assertThat(NetworkPrefix.of("not-an-address")).isEqualTo("unknown");
    }
}
