package io.partnerportal.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.partnerportal.kernel.Refusal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class ExposureTest {

    @Test
    void without_named_proxies_no_forwarded_header_is_believed() {
        assertThat(exposure("http://127.0.0.1:8080", "")).isEmpty();
    }

    @Test
    void named_proxies_are_believed_and_nobody_else() {
        assertThat(exposure("http://portal.example", "10.0.0.7, 10.1.0.0/16 ,::1"))
                .containsOnly(
                        Map.entry("server.forward-headers-strategy", "native"),
                        Map.entry(
                                "server.tomcat.remoteip.internal-proxies",
                                "10.0.0.7/32,10.1.0.0/16,0:0:0:0:0:0:0:1/128"));
    }

    @Test
    void behind_tls_the_cookie_is_for_this_host_and_encrypted_requests_only() {
        assertThat(exposure("https://portal.example", ""))
                .containsOnly(
                        Map.entry("server.servlet.session.cookie.name", "__Host-portal"),
                        Map.entry("server.servlet.session.cookie.path", "/"),
                        Map.entry("server.servlet.session.cookie.secure", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "10.0.0.0/33", "10.0.0.0/-1", "::/129", "10.0.0.0/x", "10.0.0.256"})
    void what_is_neither_an_address_nor_a_network_is_none(String named) {
        assertThatIllegalArgumentException().isThrownBy(() -> Exposure.networks(named));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://0.0.0.0:8080", "http://[::]:8080/", "http://:::8080", "http://::1:8080"})
    void an_address_that_leads_nowhere_is_refused(String address) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> exposure(address, ""))
                .withMessage(
                        "Links in mails would begin with %s, which leads nowhere. Say with PORTAL_PUBLIC_URL where readers reach the portal.",
                        address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://192.0.2.1:8080", "http://[::1]:8080", "http://my_portal", "http://localhost:80/portal/"})
    void any_other_address_will_do(String address) {
        assertThat(exposure(address, "")).isEmpty();
    }

    private static Map<String, Object> exposure(String address, String proxies) {
        return Exposure.of(new MockEnvironment()
                .withProperty("portal.public-url", address)
                .withProperty("portal.proxies", proxies));
    }
}
