package io.partnerportal.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnerportal.As;
import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.accounts.AccountStatus;
import io.partnerportal.exports.ListExport;
import io.partnerportal.exports.ListFile;
import io.partnerportal.identity.Permission;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@As(value = Permission.OPERATE_ACCOUNTS, operator = true)
class AccountExportIT {

    @Autowired
    ListExport<DirectoryFilter, DirectoryRow> export;

    @Autowired
    DirectoryService directory;

    @Autowired
    GivenPeople given;

    @Test
    void accounts_are_written_in_words_with_their_addresses_masked() throws IOException {
        var partner = given.aSolutionProvider();
        var filter = new DirectoryFilter(partner.name(), null, AccountStatus.ACTIVE, null);
        assertThat(ListFile.csv(export, filter, Locale.ENGLISH)).contains("\"This site (cn)\"");

        directory.assign(partner.publicId(), new SiteChoice("intl"));

        assertThat(ListFile.csv(export, filter, Locale.ENGLISH))
                .contains(
                        "\"Partner\",\"Active\",\"international site (intl)\",\"t***@partner.example\",1,\"2025-03-12 ")
                .doesNotContain(partner.name() + "@");
        assertThat(ListFile.csv(export, filter, Locale.SIMPLIFIED_CHINESE)).contains("国际站 (intl)");
    }
}
