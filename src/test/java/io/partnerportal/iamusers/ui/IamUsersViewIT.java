package io.partnerportal.iamusers.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.UiTest;
import io.partnerportal.accounts.UserStatus;
import io.partnerportal.forms.Confirmation;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.forms.ResultDialog;
import io.partnerportal.iamusers.GivenIamUsers;
import io.partnerportal.iamusers.IamUserQueries;
import io.partnerportal.iamusers.IamUserRow;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Callers;
import io.partnerportal.lists.DetailPanel;
import io.partnerportal.lists.EmptyState;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.roles.SystemRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class IamUsersViewIT extends UiTest {

    @Autowired
    IamUserQueries queries;

    @Autowired
    Callers callers;

    @Autowired
    GivenPeople given;

    @Autowired
    GivenIamUsers iam;

    @Autowired
    JdbcClient jdbc;

    private PartnerOnboarded partner;
    private ActingAs acting;

    @BeforeEach
    void an_owner() {
        partner = given.aSolutionProvider();
        acting = iam.ownerOf(partner);
    }

    @AfterEach
    void nobody_acts() {
        acting.close();
    }

    @Test
    void an_iam_user_is_made_and_the_password_shown_once() {
        visit("iam-users");
        assertThat(_find(EmptyState.class)).hasSize(1);
        visit("iam-users/new");
        fill("op_bot", "构建服务器");
        submit();
        assertThat(field("用户名").isInvalid()).isTrue();
        assertThat(field("姓名").getValue()).as("nothing typed is lost").isEqualTo("构建服务器");

        fill("build-bot", "构建服务器");
        submit();

        assertThat(_find(_get(ResultDialog.class), Span.class, spec -> spec.withClasses("pp-mono")))
                .extracting(Span::getText)
                .contains("build-bot")
                .anyMatch(text -> text.matches("(\\w{4}-){3}\\w{4}"));
        press("我已保存");
        assertThat(GridKt._get(grid(), 0).name()).isEqualTo("build-bot");
    }

    @Test
    void an_iam_user_is_disabled_enabled_and_deleted_after_asking() {
        var user = iam.create("build-bot");
        visit("iam-users/" + user.publicId());

        press("停用");
        confirm("停用");
        assertThat(status(user)).isEqualTo(UserStatus.DISABLED);

        visit("iam-users/" + user.publicId());
        press("启用");
        assertThat(status(user)).isEqualTo(UserStatus.ACTIVE);

        visit("iam-users/" + user.publicId());
        press("删除");
        assertThat(status(user)).isEqualTo(UserStatus.ACTIVE);
        confirm("删除");
        assertThat(queries.find(user.reference())).isEmpty();
        assertThat(_find(DetailPanel.class)).isEmpty();
    }

    @Test
    void a_reset_password_is_shown_once() {
        var user = iam.create("build-bot");
        visit("iam-users/" + user.publicId());

        press("重置密码");
        confirm("重置密码");

        assertThat(_find(_get(ResultDialog.class), Span.class, spec -> spec.withClasses("pp-mono")))
                .extracting(Span::getText)
                .anyMatch(text -> text.matches("(\\w{4}-){3}\\w{4}"));
    }

    @Test
    void the_address_filters_and_a_strangers_id_opens_nothing() {
        iam.create("build-bot");
        iam.create("other-bot");
        visit("iam-users?q=other");
        assertThat(GridKt._size(grid())).isEqualTo(1);

        IamUserRow stranger;
        try (var _ = iam.ownerOf(given.aSolutionProvider())) {
            stranger = iam.create("third-bot");
        }
        visit("iam-users/" + stranger.publicId());

        assertThat(toast()).isEqualTo("该 IAM 用户不存在。");
        assertThat(_find(DetailPanel.class)).isEmpty();
    }

    @Test
    void whoever_is_not_the_owner_does_not_open_the_screen() {
        var administrator = given.aMember(partner, SystemRole.ADMINISTRATOR);
        try (var _ = ActingAs.of(callers.byUser(administrator.id()).orElseThrow())) {
            visit("iam-users");

            assertThat(isForbidden()).isTrue();
        }
    }

    private UserStatus status(IamUserRow user) {
        return queries.find(user.reference()).orElseThrow().status();
    }

    private static void fill(String name, String displayName) {
        _setValue(field("用户名"), name);
        _setValue(field("姓名"), displayName);
        _setValue(_get(_get(FormPanel.class), EmailField.class), "bot@iam.example");
    }

    private static void submit() {
        _click(_get(_get(FormPanel.class), Button.class, spec -> spec.withText("创建 IAM 用户")));
    }

    private static TextField field(String label) {
        return _get(_get(FormPanel.class), TextField.class, spec -> spec.withLabel(label));
    }

    private static void press(String verb) {
        _click(_get(Button.class, spec -> spec.withText(verb)));
    }

    private static void confirm(String verb) {
        _click(_get(_get(Confirmation.class), Button.class, spec -> spec.withText(verb)));
    }

    @SuppressWarnings("unchecked")
    private static Grid<IamUserRow> grid() {
        return _get(Grid.class);
    }
}
