package io.partnerportal.mails;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.kernel.InvalidField;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecipientTest {

    @ParameterizedTest
    @CsvSource({
        "wangwei@yuntu.example,wangwei@yuntu.example",
        "first.last+tag@sub.yuntu.example,first.last+tag@sub.yuntu.example",
        "info@例子.测试,info@xn--fsqu00a.xn--0zwm56d",
        "o'neil@yuntu.example,o'neil@yuntu.example"
    })
    void an_address_is_written_as_smtp_wants_it(String typed, String sent) {
        assertThat(to(typed).ascii()).isEqualTo(sent);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nobody",
                "@yuntu.example",
                "wangwei@",
                "wangwei@yuntu",
                "wang wei@yuntu.example",
                "wangwei@yuntu..example",
                ".wangwei@yuntu.example",
                "王伟@yuntu.example",
                "wangwei@-yuntu.example",
                "wangwei@yuntu.example,other@yuntu.example",
                "wangwei@yuntu.example\r\nBcc: other@yuntu.example",
                "wangwei\n@yuntu.example",
                "<wangwei@yuntu.example>",
                "\"a b\"@yuntu.example"
            })
    void what_is_no_address_or_smuggles_a_header_is_refused(String typed) {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> to(typed))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("email"));
    }

    @Test
    void an_address_longer_than_mail_allows_is_refused() {
        assertThatExceptionOfType(InvalidField.class).isThrownBy(() -> to("a".repeat(65) + "@yuntu.example"));
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> to("a@" + "b".repeat(60).concat(".").repeat(5) + "example"));
    }

    private static Recipient to(String address) {
        return new Recipient(address, null, Locale.ENGLISH);
    }
}
