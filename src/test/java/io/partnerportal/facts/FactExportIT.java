package io.partnerportal.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnerportal.As;
import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.exports.ListExport;
import io.partnerportal.exports.ListFile;
import io.partnerportal.identity.Permission;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@As(value = Permission.OPERATE_FACTS, operator = true)
class FactExportIT {

    private static final LocalDate MARCH_1 = LocalDate.of(2025, 3, 1);

    @Autowired
    ListExport<FactFilter, FactRow> export;

    @Autowired
    FactService facts;

    @Autowired
    FactQueries queries;

    @Autowired
    GivenPeople given;

    @Test
    void what_the_list_shows_is_written_in_the_readers_words_and_runs_nothing() throws IOException {
        var account = given.aSolutionProvider();
        facts.record(account.publicId(), new NewFact(FactKind.LEVEL, "V3", MARCH_1, null, "=1+1"));
        facts.record(account.publicId(), new NewFact(FactKind.CASH_SPEND, null, MARCH_1, MARCH_1.plusDays(1), "结清"));
        var levels = new FactFilter(account.name(), FactKind.LEVEL, null);

        assertThat(ListFile.csv(export, new FactFilter(account.name(), null, null), Locale.ENGLISH))
                .startsWith("\uFEFF\"Account\",\"Name\",\"Kind\",\"Value\",")
                .doesNotContain("测试伙伴" + account.name())
                .contains("\"Customer level\",\"V3\",\"Holds\",\"2025-03-01\",\"\",\"'=1+1\",\"somebody/user\"")
                .contains("\"Cash spend\",\"\",\"Over\",\"2025-03-01\",\"2025-03-02\"");
        assertThat(ListFile.csv(export, levels, Locale.SIMPLIFIED_CHINESE).lines())
                .hasSize(2);
        assertThat(queries.count(levels, 10)).isOne();
    }
}
