package io.partnerportal.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.kernel.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AgreementTextsTest {

    @TempDir
    Path own;

    @ParameterizedTest
    @EnumSource
    void every_document_has_words_in_both_languages_and_names_the_vendor_as_set(Document document) {
        var chinese = texts().current(document, Locale.SIMPLIFIED_CHINESE);
        var english = texts().current(document, Locale.ENGLISH);

        assertThat(chinese.body()).hasSizeGreaterThan(100).doesNotContain("{").isNotEqualTo(english.body());
        assertThat(english.body()).hasSizeGreaterThan(300).doesNotContain("{");
        assertThat(english.version()).isEqualTo(chinese.version());
        assertThat(english.hash()).matches("[0-9a-f]{64}").isNotEqualTo(chinese.hash());
    }

    /** Decision 11: a distributor reads the customers of its resellers. */
    @ParameterizedTest
    @EnumSource(names = {"NOTICE_RESALE", "NOTICE_REFERRAL", "PRIVACY"})
    void whoever_becomes_a_customer_reads_what_a_resellers_distributor_sees(Document document) {
        assertThat(texts().current(document, Locale.SIMPLIFIED_CHINESE).body()).contains("总经销商可以看到");
        assertThat(texts().current(document, Locale.ENGLISH).body()).containsPattern("its distributor (sees|receives)");
    }

    @Test
    void the_vendor_is_called_as_the_owner_says() {
        assertThat(texts().current(Document.NOTICE_RESALE, Locale.SIMPLIFIED_CHINESE)
                        .body())
                .contains("飞云");
        assertThat(texts().current(Document.NOTICE_RESALE, Locale.ENGLISH).body())
                .contains("Flying Cloud");
    }

    @Test
    void a_reader_of_any_other_language_reads_chinese() {
        assertThat(texts().current(Document.PRIVACY, Locale.FRENCH))
                .isEqualTo(texts().current(Document.PRIVACY, Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void the_operators_files_come_before_the_default_ones() throws IOException {
        file("privacy_zh.md", "version: 2026-11\n\n自己的说明");
        file("privacy_en.md", "version: 2026-11\n\nOur own statement");

        var text = texts().current(Document.PRIVACY, Locale.ENGLISH);

        assertThat(text.version()).isEqualTo("2026-11");
        assertThat(text.body()).isEqualTo("Our own statement");
    }

    @Test
    void another_word_is_another_hash() {
        var text = new AgreementText(Document.PRIVACY, "1", "我们收集");

        assertThat(new AgreementText(Document.PRIVACY, "1", "我们不收集").hash()).isNotEqualTo(text.hash());
    }

    @Test
    void a_file_of_one_language_alone_is_refused_when_the_portal_starts() throws IOException {
        file("privacy_en.md", "version: 2.0\n\nOur own statement");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(this::texts)
                .withMessageContaining("privacy_zh.md")
                .withMessageContaining("2.0");
    }

    @Test
    void a_file_without_a_version_is_refused_when_the_portal_starts() throws IOException {
        file("privacy_zh.md", "自己的说明");

        assertThatExceptionOfType(Refusal.class).isThrownBy(this::texts).withMessageContaining("version: 1.0");
    }

    private void file(String name, String content) throws IOException {
        Files.writeString(own.resolve(name), content);
    }

    private AgreementTexts texts() {
        return new AgreementTexts(own, "飞云", "Flying Cloud");
    }
}
