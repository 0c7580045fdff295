package io.partnerportal.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.kernel.InvalidField;
import io.partnerportal.mails.Recipient;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"wangwei", "-dash", "a_b-c", "Abcde", "w2345678901234567890123456789012"})
    void a_login_name_has_5_to_32_letters_digits_hyphens_and_underscores(String name) {
        assertThat(FieldRules.name("name", name)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "wang",
                "12345678",
                "1wangwei",
                "_wangwei",
                "op_wangwei",
                "OP_wangwei",
                "shadow_wang",
                "Shadow_wang",
                " wangwei",
                "wangwei ",
                "wang wei",
                "wang\twei",
                "wangwei\n",
                "wang.wei",
                "wang@wei",
                "w\u0430ngwei",
                "\uff57\uff41\uff4e\uff47\uff57\uff45\uff49",
                "wangwe\u0131",
                "wang\u200bwei",
                "w\u00e1ngw\u00e8i",
                "王伟王伟王伟",
                "w23456789012345678901234567890123"
            })
    void anything_else_and_reserved_beginnings_are_refused(String name) {
        assertRefused("name", () -> FieldRules.name("name", name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"云图\nBcc: x", "云图\u202Egnp.exe", "云\u200b图", "云图\u2028科技", "云图\tx", "\u0000"})
    void a_name_has_one_line_and_nothing_in_it_hides_or_turns_its_letters(String name) {
        assertRefused("displayName", () -> FieldRules.displayName(name));
        assertRefused("contact", () -> FieldRules.needed("contact", name, 128));
        assertRefused("contact", () -> FieldRules.line("contact", name, 128));
    }

    @Test
    void a_text_of_several_lines_has_line_breaks_and_no_other_controls() {
        assertThat(FieldRules.lines("note", "第一行\r\n第二行", 20)).isEqualTo("第一行\r\n第二行");
        assertRefused("note", () -> FieldRules.lines("note", "第一行\u202E第二行", 20));
        assertRefused("note", () -> FieldRules.lines("note", "第一行\u0007", 20));
    }

    @Test
    void names_of_all_scripts_and_scripts_written_from_the_right_are_kept() {
        assertThat(FieldRules.displayName("שלום עולם")).isEqualTo("שלום עולם");
        assertThat(FieldRules.displayName("<b>=1+2</b>")).isEqualTo("<b>=1+2</b>");
    }

    @Test
    void ten_thousand_characters_are_refused_wherever_they_are_typed() {
        var long10k = "x".repeat(10_000);

        assertRefused("name", () -> FieldRules.name("name", long10k));
        assertRefused("displayName", () -> FieldRules.displayName(long10k));
        assertRefused("email", () -> FieldRules.email(long10k + "@example.com"));
        assertRefused("mobile", () -> FieldRules.mobile("mobile", "1".repeat(10_000)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "wang",
                "wang@",
                "@example.com",
                "wang@example",
                "wa ng@example.com",
                "wang@example.com\nBcc: x@y.zz"
            })
    void what_is_no_address_is_refused(String email) {
        assertRefused("email", () -> FieldRules.email(email));
    }

    @Test
    void blanks_around_a_text_and_within_a_number_are_dropped() {
        assertThat(FieldRules.email(" wang@example.com ")).isEqualTo("wang@example.com");
        assertThat(FieldRules.displayName(" 王 伟 ")).isEqualTo("王 伟");
        assertThat(FieldRules.mobile("mobile", "+86 138-1234-0000")).isEqualTo("13812340000");
        assertThat(FieldRules.mobile("mobile", " ")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "138-0512 0013, 13805120013",
        "+86 138-0512 0013, 13805120013",
        "0086 13805120013, 13805120013",
        "8613805120013, 13805120013",
        "+86 512 6660011, 5126660011",
        "+44 7700 900123, +447700900123",
        "0044 7700 900123, +447700900123"
    })
    void one_number_is_written_one_way(String typed, String kept) {
        assertThat(FieldRules.mobile("mobile", typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"张@x.cn", "a..b@x.cn", "a@x", "a b@x.cn", "a@x..cn", "<a@x.cn>", "a@x.cn\r\nBcc: b@x.cn"})
    void an_address_that_cannot_be_mailed_is_not_kept(String typed) {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> FieldRules.email(typed))
                .matches(refused -> refused.field().equals("email"));
        assertThatExceptionOfType(InvalidField.class).isThrownBy(() -> new Recipient(typed, null, Locale.ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"wang@yuntu.example", " first.last+tag@sub.yuntu.example ", "info@例子.测试", "o'neil@yuntu.example"
            })
    void an_address_that_is_kept_can_be_mailed(String typed) {
        assertThatCode(() -> new Recipient(FieldRules.email(typed), null, Locale.ENGLISH))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+86", "12345", "+86 123", "=1+2+3", "123456789012345678901"})
    void what_is_no_number_is_refused(String typed) {
        assertRefused("mobile", () -> FieldRules.mobile("mobile", typed));
    }

    private static void assertRefused(String field, Runnable check) {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(check::run)
                .matches(refused -> refused.field().equals(field));
    }
}
