package io.partnerportal.profiles.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import io.partnerportal.GivenPeople;
import io.partnerportal.PortalTest;
import io.partnerportal.UiTest;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Callers;
import io.partnerportal.mails.LastSecret;
import io.partnerportal.profiles.ProfileQueries;
import io.partnerportal.roles.SystemRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class EmailChangeViewIT extends UiTest {

    @Autowired
    ProfileQueries profiles;

    @Autowired
    Callers callers;

    @Autowired
    GivenPeople given;

    @Autowired
    LastSecret outbox;

    private String name;
    private ActingAs member;

    @BeforeEach
    void a_member() {
        var added = given.aMember(given.aSolutionProvider(), SystemRole.READ_ONLY);
        name = added.name();
        member = ActingAs.of(callers.byUser(added.id()).orElseThrow());
    }

    @AfterEach
    void nobody() {
        member.close();
    }

    @Test
    void another_address_is_kept_once_the_code_sent_there_was_typed() {
        var address = name + "@elsewhere.example";
        visit("profile");
        _setValue(_get(EmailField.class), address);
        _click(_get(Button.class, spec -> spec.withText("保存个人资料")));

        var dialog = _get(Dialog.class);
        assertThat(dialog.getElement().getTextRecursively()).contains("t***@elsewhere.example");
        assertThat(profiles.own().email()).isEqualTo(name + "@member.example");
        var field = _get(dialog, TextField.class);
        _setValue(field, outbox.to(address).equals("000000") ? "000001" : "000000");
        confirm(dialog);
        assertThat(field.getErrorMessage()).isEqualTo("验证码错误。");

        _setValue(field, outbox.to(address));
        confirm(dialog);

        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(toast()).isEqualTo("个人资料已保存。");
        assertThat(profiles.own().email()).isEqualTo(address);
    }

    @Test
    void an_address_that_is_taken_is_said_at_its_field_and_nobody_is_asked_for_a_code() {
        visit("profile");
        _setValue(_get(EmailField.class), "nobody@nowhere");
        _click(_get(Button.class, spec -> spec.withText("保存个人资料")));

        assertThat(_get(EmailField.class).isInvalid()).isTrue();
        assertThat(_find(Dialog.class)).isEmpty();
    }

    private static void confirm(Dialog dialog) {
        _click(_get(dialog, Button.class, spec -> spec.withText("确认")));
    }
}
