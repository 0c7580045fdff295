package io.partnerportal.passwordreset.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.UiTest;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.passwordreset.GivenResetLink;
import io.partnerportal.passwords.Passwords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class PasswordResetScreensIT extends UiTest {

    private static final String NEW = "kupfer-VOLLmond-9";

    @Autowired
    GivenPeople given;

    @Autowired
    GivenResetLink links;

    @Autowired
    Passwords passwords;

    @Autowired
    JdbcClient jdbc;

    private PartnerOnboarded partner;
    private long owner;

    @BeforeEach
    void an_owner() {
        partner = given.aSolutionProvider();
        owner = given.ownerOf(partner);
    }

    @Test
    void the_answer_is_the_same_for_whoever_exists_and_whoever_does_not() {
        var disabled = given.aSolutionProvider();
        jdbc.sql("update portal_user set status = 'DISABLED' where account_id = :account")
                .param("account", disabled.id())
                .update();

        assertThat(answerTo(partner.name()))
                .isEqualTo(answerTo("nobody-at-all"))
                .isEqualTo(answerTo(disabled.name()));
    }

    @Test
    void nothing_typed_is_said_at_the_field() {
        visit("forgot-password");
        press("发送");

        assertThat(_get(TextField.class, spec -> spec.withLabel("账号名，或账号所有者的邮箱"))
                        .isInvalid())
                .isTrue();
    }

    @Test
    void behind_the_link_a_new_password_is_set_and_what_is_wrong_said_at_its_field() {
        visit(links.of(owner));
        type("kurz", "kurz");
        assertThat(fields(0).isInvalid()).isTrue();
        type(NEW, NEW + "x");
        assertThat(fields(1).isInvalid()).isTrue();
        assertThat(fields(0).getValue()).isEqualTo(NEW);

        type(NEW, NEW);

        assertThat(passwords.isRight(owner, NEW)).isTrue();
        assertThat(_find(PasswordField.class)).isEmpty();
    }

    @Test
    void a_link_that_is_used_made_up_or_of_a_disabled_user_opens_nothing() {
        var link = links.of(owner);
        jdbc.sql("update portal_user set status = 'DISABLED' where id = :user")
                .param("user", owner)
                .update();
        visit(link);
        var over = words();
        assertThat(_find(PasswordField.class)).isEmpty();

        visit("reset-password/" + "0".repeat(64));
        assertThat(words()).isEqualTo(over);
        assertThat(_find(PasswordField.class)).isEmpty();
    }

    private static String answerTo(String account) {
        visit("reset-password/0");
        visit("forgot-password");
        _setValue(_get(TextField.class, spec -> spec.withLabel("账号名，或账号所有者的邮箱")), account);
        press("发送");
        return words();
    }

    private static void type(String password, String repetition) {
        _setValue(fields(0), password);
        _setValue(fields(1), repetition);
        press("设置");
    }

    private static PasswordField fields(int index) {
        return _find(PasswordField.class).get(index);
    }

    private static String words() {
        Component card = _get(PlainCard.class);
        return _find(card, Paragraph.class).stream()
                .map(Paragraph::getText)
                .toList()
                .toString();
    }

    private static void press(String verb) {
        _click(_find(Button.class).stream()
                .filter(button -> button.getText().startsWith(verb))
                .findFirst()
                .orElseThrow());
    }
}
