package io.partnerportal.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnerportal.As;
import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.exports.ListExport;
import io.partnerportal.exports.ListFile;
import io.partnerportal.identity.Permission;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@As(value = Permission.OPERATE_PARTNERS, operator = true)
class PartnerExportIT {

    @Autowired
    ListExport<PartnerFilter, PartnerRow> export;

    @Autowired
    GivenPeople given;

    @Test
    void partners_are_written_with_their_distributor_and_masked_addresses() throws IOException {
        var distributor = given.aPartner(PartnerIdentity.DISTRIBUTOR, null);
        var reseller = given.aPartner(PartnerIdentity.RESELLER, distributor.publicId());
        given.aCustomerOf(reseller);

        assertThat(ListFile.csv(export, new PartnerFilter(reseller.name(), null), Locale.ENGLISH))
                .contains("\"%s\",\"测试伙伴%s\",\"Reseller\",\"测试伙伴%s\",\"t***@partner.example\",0,1,"
                        .formatted(reseller.name(), reseller.name(), distributor.name()));
    }
}
