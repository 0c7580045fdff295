package io.partnerportal.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final Totp TOTP = new Totp("12345678901234567890".getBytes(StandardCharsets.US_ASCII));
    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_109);

    /** The vectors of RFC 6238, appendix B, cut to six digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codes_are_those_of_the_standard(long second, String code) {
        assertThat(TOTP.codeAt(Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @Test
    void a_code_of_the_step_before_or_after_is_taken_and_no_other() {
        assertThat(TOTP.stepOf(TOTP.codeAt(NOW.minusSeconds(30)), NOW)).isPresent();
        assertThat(TOTP.stepOf(TOTP.codeAt(NOW.plusSeconds(30)), NOW)).isPresent();
        assertThat(TOTP.stepOf(TOTP.codeAt(NOW.minusSeconds(60)), NOW)).isEmpty();
        assertThat(TOTP.stepOf(TOTP.codeAt(NOW.plusSeconds(60)), NOW)).isEmpty();
        assertThat(TOTP.stepOf("", NOW)).isEmpty();
        assertThat(TOTP.stepOf("08180", NOW)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void keys_are_written_as_rfc_4648_has_it(String text, String base32) {
        assertThat(Base32.encode(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(base32);
    }

    @Test
    void an_enrolment_says_the_same_as_link_as_key_and_as_picture() {
        var enrolment = Enrolment.of(TOTP, "伙伴中心", "yuntu-tech/wang wei");

        assertThat(enrolment.key()).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        assertThat(enrolment.uri())
                .startsWith(
                        "otpauth://totp/%E4%BC%99%E4%BC%B4%E4%B8%AD%E5%BF%83:yuntu-tech%2Fwang%20wei?secret=GEZDGNBV");
        assertThat(enrolment.qrCode()).startsWith("<svg").contains("h1v1h-1z").endsWith("</svg>");
    }
}
