package io.partnerportal.authorisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.agreements.Agreed;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.PublicId;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AuthorisationTextTest {

    @Test
    void blanks_around_it_do_not_count() {
        assertThat(AuthorisationText.needed("  改为自行下单 ")).isEqualTo("改为自行下单");
        assertThat(AuthorisationText.optional("note", " ")).isEmpty();
        assertThat(AuthorisationText.needed("长".repeat(256) + " ")).hasSize(256);
    }

    @Test
    void what_is_missing_or_too_long_is_said_at_its_field() {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> AuthorisationText.needed(" "))
                .matches(wrong -> wrong.field().equals("reason"));
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> AuthorisationText.optional("note", "长".repeat(257)))
                .matches(wrong -> wrong.field().equals("note"));
    }

    @Test
    void nobody_asks_for_nothing() {
        var nothing = new RequestAuthorisation(PublicId.random(), Set.of(), "", Agreed.toNothing());

        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(nothing::checked)
                .matches(wrong -> wrong.field().equals("kinds"));
    }
}
