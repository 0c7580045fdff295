package io.partnerportal.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnerportal.PortalTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class NotForSearchEnginesIT {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "join/0123456789abcdef0123456789abcdef/x",
                "join/0123456789abcdef0123456789abcdef/x/report",
                "become-reseller/0123456789abcdef0123456789abcdef/x",
                "become-reseller/0123456789abcdef0123456789abcdef/x/report"
            })
    void no_page_behind_a_link_is_kept(String address) throws IOException, InterruptedException {
        var answer = get(address);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("X-Robots-Tag")).hasValue("noindex, nofollow");
        assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
    }

    @Test
    void other_pages_say_nothing_of_it() throws IOException, InterruptedException {
        assertThat(get("login").headers().firstValue("X-Robots-Tag")).isEmpty();
    }

    private HttpResponse<Void> get(String address) throws IOException, InterruptedException {
        try (var browser = HttpClient.newHttpClient()) {
            return browser.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/" + address))
                            .build(),
                    BodyHandlers.discarding());
        }
    }
}
