package io.partnerportal.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "＋1", "－1", "＠a"})
    void what_would_start_a_formula_is_guarded(String text) {
        assertThat(CsvText.guarded(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "云联科技", "a=b", "1-2", "'=1"})
    void other_text_stays_as_it_is(String text) {
        assertThat(CsvText.guarded(text)).isEqualTo(text);
    }

    @Test
    void a_cell_is_quoted_and_its_quotes_are_doubled() {
        assertThat(CsvText.cell("=\"a\",b\nc")).isEqualTo("\"'=\"\"a\"\",b\nc\"");
    }

    @ParameterizedTest
    @CsvSource({
        "消费明细 2026-11.csv,消费明细 2026-11.csv",
        "../../etc/passwd,etc_passwd",
        "'a/b:c*?\"<>|.csv',a_b_c_.csv",
        "'  ',export",
        "...,export"
    })
    void a_files_name_is_safe_everywhere(String name, String safe) {
        assertThat(CsvText.fileName(name)).isEqualTo(safe);
    }
}
