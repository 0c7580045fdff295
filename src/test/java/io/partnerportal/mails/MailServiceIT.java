package io.partnerportal.mails;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.As;
import io.partnerportal.IntegrationTest;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
@As(value = Permission.OPERATE_MAILS, operator = true)
class MailServiceIT {

    @Autowired
    MailService service;

    @Autowired
    MailQueries queries;

    @Test
    void only_a_mail_that_was_given_up_is_sent_again() {
        var waiting = service.test("operator@portal.example", Locale.ENGLISH);

        assertThatExceptionOfType(NotAgain.class).isThrownBy(() -> service.sendAgain(waiting));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> service.sendAgain(PublicId.random()));
    }

    @Test
    void a_test_goes_to_an_address_only() {
        assertThatExceptionOfType(InvalidField.class).isThrownBy(() -> service.test("nowhere", Locale.ENGLISH));
    }

    @Test
    @As(value = Permission.HOME, partner = 7)
    void partners_have_no_business_here() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> service.test("a@b.example", Locale.ENGLISH));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> queries.page(new MailFilter("", null), MailRow.Key.NEWEST, 10));
    }
}
