package io.partnerportal.tasks.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileSizeTest {

    @ParameterizedTest
    @CsvSource({"0, 0 B", "1023, 1023 B", "1024, 1 KB", "1536, 1.5 KB", "1048576, 1 MB", "5368709120, 5 GB"})
    void a_size_is_said_in_the_largest_unit_that_fits(long bytes, String words) {
        assertThat(FileSize.of(bytes, Locale.ENGLISH)).isEqualTo(words);
    }
}
