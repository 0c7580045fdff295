package io.partnerportal.mails;

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
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@As(value = Permission.OPERATE_MAILS, operator = true)
class MailExportIT {

    @Autowired
    ListExport<MailFilter, MailRow> export;

    @Autowired
    MailService mails;

    @Autowired
    MailQueries queries;

    @Autowired
    JdbcClient jdbc;

    @Test
    void how_far_each_mail_is_leaves_with_its_address_masked_and_runs_nothing() throws IOException {
        var name = GivenPeople.aName();
        var address = name + "@portal.example";
        var mail = mails.test(address, Locale.ENGLISH);
        jdbc.sql("update mail set status = 'FAILED', last_reason = 'REFUSED', last_answer = '=550' where public_id = ?")
                .params(mail.value())
                .update();
        var failed = new MailFilter(name, MailStatus.FAILED);

        assertThat(ListFile.csv(export, failed, Locale.ENGLISH))
                .contains("\"Given up\",\"Test mail\",\"t***@portal.example\",\"2025-03-12 ")
                .contains("\"Refused by the mail server\",\"'=550\",")
                .doesNotContain(address);
        assertThat(queries.count(failed, 10)).isOne();
        assertThat(queries.count(new MailFilter(name, MailStatus.SENT), 10)).isZero();
    }
}
