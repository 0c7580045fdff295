package io.partnerportal.openapi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.openapi.SignatureRefused.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The three published vectors, and what may be done to them. */
class RequestSignatureTest {

    private static final String KEY = "DEMOAK0000000000001X";
    private static final String SECRET = "demoSk0123456789abcdefghijABCDEFGHIJ0001";
    private static final Instant THEN = Instant.parse("2030-01-01T00:00:00Z");
    private static final String COUPONS = "/v2/promotions/benefits/partner-coupons";
    private static final String BODY =
            "{\"quota_id\":\"q-1\",\"customer_ids\":[\"c-001\",\"c-002\"],\"face_value\":100.50,\"memo\":\"\\u6625\\u8282\"}";

    private static final SignedRequest WITH_QUERY = new SignedRequest(
            "GET",
            COUPONS + "/records/query",
            "result=&limit=5&operation_types=2&operation_types=1&quota_id=q%201%2B2%2F%E4%B8%AD*%7E&coupon_ids",
            headers(
                    "host;user-agent;x-domain-id;x-sdk-date;x-security-token",
                    "8994d17559237edc251941a187bc1b4ad14c92918e57c675c37ba52e641835d1",
                    Map.of(
                            "X-Domain-Id", "0a1b2c3d4e5f60718293a4b5c6d7e8f9",
                            "X-Security-Token", "demoSecurityToken+/==")),
            new byte[0]);

    private static final SignedRequest WITH_BODY = new SignedRequest(
            "POST",
            COUPONS,
            "",
            headers(
                    "host;user-agent;x-sdk-date",
                    "e2046ca661d2dcb8e164a6a32220865fffb57cb53b22a4cc96533d880a179e5e",
                    Map.of("Content-Length", "93")),
            BODY.getBytes(UTF_8));

    private static final SignedRequest PLAIN = new SignedRequest(
            "GET",
            "/v2/accounts/customer-accounts/balances",
            "",
            headers(
                    "host;user-agent;x-sdk-date",
                    "76c99534c12dd25d9775567c00c24af4ebbcdfe36b140cfe5cfeee288566a6a8",
                    Map.of()),
            new byte[0]);

    @Test
    void the_first_vector_holds_with_repeated_and_bare_keys_and_specials() {
        var signature = RequestSignature.of(WITH_QUERY);

        assertThat(signature.accessKey()).isEqualTo(KEY);
        assertThat(signature.canonicalRequest()).isEqualTo("""
                GET
                /v2/promotions/benefits/partner-coupons/records/query/
                coupon_ids=&limit=5&operation_types=2&operation_types=1&quota_id=q%201%2B2%2F%E4%B8%AD%2A~&result=
                host:127.0.0.1:18080
                user-agent:huaweicloud-usdk-java/3.0; demo/1
                x-domain-id:0a1b2c3d4e5f60718293a4b5c6d7e8f9
                x-sdk-date:20300101T000000Z
                x-security-token:demoSecurityToken+/==

                host;user-agent;x-domain-id;x-sdk-date;x-security-token
                e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855""");
        assertThat(signature.stringToSign(signature.canonicalRequest())).isEqualTo("""
                SDK-HMAC-SHA256
                20300101T000000Z
                6930ad33358036fc7ee734ca8d65349beeeadec3863b8ff1fb31288b241e1bba""");
        assertProved(WITH_QUERY);
    }

    @Test
    void the_second_vector_holds_with_its_body() {
        var signature = RequestSignature.of(WITH_BODY);

        assertThat(WITH_BODY.body()).hasSize(93);
        assertThat(signature.canonicalRequest())
                .endsWith("\n87469e1f420e75021240b0af8d2ab66b280b8cd8276752e2f9015c37c7b94c99");
        assertThat(signature.stringToSign(signature.canonicalRequest()))
                .endsWith("\nb35f8376fb869525e688b7764536bce8d897513b85cfa1b01fea2ef4d4ec851d");
        assertProved(WITH_BODY);
    }

    @Test
    void the_third_vector_holds() {
        var signature = RequestSignature.of(PLAIN);

        assertThat(signature.stringToSign(signature.canonicalRequest()))
                .endsWith("\n097eb9d8e149535f7d0611064bf8e88c21894ca4fc523ede310f7b97859c6a25");
        assertProved(PLAIN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /v2/a/b       | /v2/a/b/
        /v2/a/b/      | /v2/a/b/
        /v2/a/b///    | /v2/a/b/
        /             | /
        //v2/a        | //v2/a/
        /v2/%e4%b8%ad | /v2/%E4%B8%AD/
        /v2/%7Ea*     | /v2/~a%2A/
        /v2/a+b       | /v2/a%2Bb/
        /v2/a%2Fb     | /v2/a%2Fb/
        """)
    void a_path_is_written_in_one_way(String wire, String canonical) {
        assertThat(CanonicalText.path(wire)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
        b=2&a=1         | a=1&b=2
        a=2&b=0&a=1     | a=2&a=1&b=0
        a               | a=
        a=              | a=
        a=b=c           | a=b%3Dc
        a=*&b=~&c=%7e   | a=%2A&b=~&c=~
        a=1+1           | a=1%2B1
        a=%2520         | a=%2520
        """)
    void a_query_is_written_in_one_way(String wire, String canonical) {
        assertThat(CanonicalText.query(wire)).isEqualTo(canonical);
    }

    @Test
    void an_id_with_a_percent_sign_is_signed_twice_encoded() {
        assertThat(CanonicalText.path("/v2/a%20b")).isEqualTo("/v2/a%20b/");
        assertThat(CanonicalText.pathOfEncoded("/v2/a%20b")).isEqualTo("/v2/a%2520b/");
    }

    @Test
    void what_was_changed_on_the_way_is_refused() {
        assertRefused(Kind.MISMATCH, with(PLAIN, "DELETE", PLAIN.path(), ""));
        assertRefused(Kind.MISMATCH, with(PLAIN, "GET", PLAIN.path() + "/all", ""));
        assertRefused(Kind.MISMATCH, with(PLAIN, "GET", PLAIN.path(), "limit=1"));
        assertRefused(
                Kind.MISMATCH,
                with(WITH_QUERY, "GET", WITH_QUERY.path(), swap(WITH_QUERY.query(), "types=2", "types=1")));
        assertRefused(Kind.MISMATCH, body(WITH_BODY, BODY.replace("100.50", "900.50")));
        assertRefused(Kind.MISMATCH, header(PLAIN, "Host", "127.0.0.1"));
        assertRefused(Kind.MISMATCH, header(PLAIN, "User-Agent", "curl"));
    }

    @Test
    void headers_that_are_not_signed_may_change() {
        assertProved(header(PLAIN, "Content-Type", "text/plain"));
        assertProved(header(PLAIN, "Accept-Encoding", "gzip"));
    }

    @Test
    void another_secret_is_refused() {
        var signature = RequestSignature.of(PLAIN);

        assertKind(Kind.MISMATCH, () -> signature.prove(SECRET + "x", THEN));
    }

    @Test
    void fifteen_minutes_either_way_are_let_through_and_no_second_more() {
        var signature = RequestSignature.of(PLAIN);
        var quarter = Duration.ofMinutes(15);

        assertThatCode(() -> signature.prove(SECRET, THEN.plus(quarter))).doesNotThrowAnyException();
        assertThatCode(() -> signature.prove(SECRET, THEN.minus(quarter))).doesNotThrowAnyException();
        assertKind(
                Kind.OUT_OF_TIME,
                () -> signature.prove(SECRET, THEN.plus(quarter).plusSeconds(1)));
        assertKind(
                Kind.OUT_OF_TIME,
                () -> signature.prove(SECRET, THEN.minus(quarter).minusSeconds(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "20300101", "20300231T000000Z", "2030-01-01T00:00:00Z", "20300101T000000+0800"})
    void a_date_that_is_none_is_refused(String date) {
        assertRefused(Kind.MALFORMED, header(PLAIN, "X-Sdk-Date", date));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SDK-HMAC-SM3 Access=A, SignedHeaders=host;x-sdk-date, Signature=00",
                "SDK-ECDSA-P256-SHA256 Access=A, SignedHeaders=host;x-sdk-date, Signature=00",
                "V11-HMAC-SHA256 Credential=A/20300101/r/s, SignedHeaders=host;x-sdk-date, Signature=00",
                "Basic b3BlcmF0b3I6eA==",
                "sdk-hmac-sha256 Access=A",
                ""
            })
    void another_algorithm_is_refused(String authorization) {
        assertRefused(Kind.WRONG_ALGORITHM, header(PLAIN, "Authorization", authorization));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SDK-HMAC-SHA256 Access=, SignedHeaders=host;x-sdk-date, Signature=",
                "SDK-HMAC-SHA256 Access=A, SignedHeaders=host;x-sdk-date, Signature=00",
                "SDK-HMAC-SHA256 SignedHeaders=host;x-sdk-date, Access=A",
            })
    void a_signature_that_cannot_be_read_is_refused(String authorization) {
        assertRefused(Kind.MALFORMED, header(PLAIN, "Authorization", authorization));
    }

    @ParameterizedTest
    @CsvSource({
        "host;user-agent, HEADER_NOT_SIGNED",
        "user-agent;x-sdk-date, HEADER_NOT_SIGNED",
        "x-sdk-date;host, MALFORMED",
        "host;host;x-sdk-date, MALFORMED",
        "Host;X-Sdk-Date, MALFORMED",
        "host;x-sdk-date;x-token, HEADER_MISSING"
    })
    void the_signed_headers_are_host_and_date_at_least_in_order_and_present(String signed, Kind kind) {
        assertRefused(
                kind,
                change(
                        PLAIN,
                        "Authorization",
                        all -> all.replaceFirst("SignedHeaders=[^,]*", "SignedHeaders=" + signed)));
    }

    @Test
    void a_signed_header_that_came_twice_is_refused() {
        var headers = new HashMap<>(PLAIN.headers());
        headers.put("Host", List.of("127.0.0.1:18080", "evil.example"));

        assertRefused(Kind.HEADER_MISSING, new SignedRequest("GET", PLAIN.path(), "", headers, PLAIN.body()));
    }

    @Test
    void a_hash_of_the_body_counts_only_when_it_is_signed() {
        var hash = "87469e1f420e75021240b0af8d2ab66b280b8cd8276752e2f9015c37c7b94c99";

        assertRefused(
                Kind.HEADER_NOT_SIGNED,
                body(header(WITH_BODY, "X-Sdk-Content-Sha256", hash), BODY.replace("100.50", "900.50")));
    }

    @Test
    void an_encoding_that_is_none_is_refused() {
        assertRefused(Kind.MALFORMED, with(PLAIN, "GET", "/v2/%zz", ""));
        assertRefused(Kind.MALFORMED, with(PLAIN, "GET", "/v2/a", "a=%4"));
    }

    @Test
    void without_any_signature_there_is_nothing_to_prove() {
        assertKind(Kind.MISSING, () -> RequestSignature.of(new SignedRequest("GET", "/", "", Map.of(), new byte[0])));
    }

    private static Map<String, List<String>> headers(String signed, String signature, Map<String, String> more) {
        var headers = new HashMap<String, List<String>>();
        more.forEach((name, value) -> headers.put(name, List.of(value)));
        headers.put("User-Agent", List.of("huaweicloud-usdk-java/3.0; demo/1"));
        headers.put("Host", List.of("127.0.0.1:18080"));
        headers.put("X-Sdk-Date", List.of("20300101T000000Z"));
        headers.put("Content-Type", List.of("application/json"));
        headers.put(
                "Authorization",
                List.of("SDK-HMAC-SHA256 Access=%s, SignedHeaders=%s, Signature=%s".formatted(KEY, signed, signature)));
        return headers;
    }

    private static SignedRequest with(SignedRequest request, String method, String path, String query) {
        return new SignedRequest(method, path, query, request.headers(), request.body());
    }

    private static SignedRequest body(SignedRequest request, String body) {
        return new SignedRequest(
                request.method(), request.path(), request.query(), request.headers(), body.getBytes(UTF_8));
    }

    private static SignedRequest header(SignedRequest request, String name, String value) {
        return change(request, name, _ -> value);
    }

    private static SignedRequest change(SignedRequest request, String name, UnaryOperator<String> change) {
        var headers = new HashMap<>(request.headers());
        var before = request.header(name);
        headers.put(name, List.of(change.apply(before.isEmpty() ? "" : before.getFirst())));
        return new SignedRequest(request.method(), request.path(), request.query(), headers, request.body());
    }

    private static String swap(String text, String one, String other) {
        return text.replace(one, "?").replace(other, one).replace("?", other);
    }

    private static void assertProved(SignedRequest request) {
        assertThatCode(() -> RequestSignature.of(request).prove(SECRET, THEN)).doesNotThrowAnyException();
    }

    private static void assertRefused(Kind kind, SignedRequest request) {
        assertKind(kind, () -> RequestSignature.of(request).prove(SECRET, THEN));
    }

    private static void assertKind(Kind kind, Runnable call) {
        assertThatExceptionOfType(SignatureRefused.class)
                .isThrownBy(call::run)
                .extracting(SignatureRefused::kind)
                .isEqualTo(kind);
    }
}
