package io.partnerportal.roles.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.treegrid.TreeGrid;
import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TestCallers;
import io.partnerportal.UiTest;
import io.partnerportal.forms.Confirmation;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.lists.DetailPanel;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.roles.RoleQueries;
import io.partnerportal.roles.RoleRow;
import io.partnerportal.roles.RoleService;
import io.partnerportal.roles.RoleWish;
import io.partnerportal.uikit.NoticeBar;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class RolesViewIT extends UiTest {

    @Autowired
    RoleService roles;

    @Autowired
    RoleQueries queries;

    @Autowired
    GivenPeople given;

    private ActingAs acting;

    @BeforeEach
    void an_administrator() {
        PartnerOnboarded partner = given.aSolutionProvider();
        acting = ActingAs.of(TestCallers.partner(partner.id(), Permission.ROLES, Permission.MEMBERS));
    }

    @AfterEach
    void nobody() {
        acting.close();
    }

    @Test
    void system_roles_are_listed_and_can_be_looked_at_only() {
        visit("roles");
        assertThat(GridKt._size(grid())).isEqualTo(7);

        visit("roles/" + GridKt._get(grid(), 0).publicId());

        assertThat(_get(_get(DetailPanel.class), H2.class).getText()).isEqualTo("系统管理员");
        assertThat(_get(PermissionTree.class).isReadOnly()).isTrue();
        assertThat(_find(Button.class, spec -> spec.withText("编辑"))).isEmpty();
    }

    @Test
    void a_custom_role_is_made_by_ticking_the_menu() {
        visit("roles/new");

        _setValue(_get(TextField.class, spec -> spec.withLabel("角色名称")), "对账专员");
        _setValue(_get(PermissionTree.class), Set.of(Permission.CONSUMPTION_READ));
        submit("创建角色");

        assertThat(toast()).isEqualTo("已创建角色 对账专员。");
        assertThat(_get(_get(DetailPanel.class), H2.class).getText()).isEqualTo("对账专员");
        assertThat(GridKt._size(grid())).isEqualTo(8);
    }

    @Test
    void a_role_without_name_or_permission_is_refused_at_the_field() {
        visit("roles/new");

        submit("创建角色");

        assertThat(_get(TextField.class, spec -> spec.withLabel("角色名称")).isInvalid())
                .isTrue();
        assertThat(_get(PermissionTree.class).isInvalid()).isTrue();
    }

    @Test
    void of_two_administrators_the_second_is_told_and_loses_nothing_typed() {
        var id = roles.create(new RoleWish("first", "", Set.of(Permission.CONTACTS)));
        visit("roles/" + id);
        _click(_get(Button.class, spec -> spec.withText("编辑")));
        roles.edit(id, 0, new RoleWish("theirs", "", Set.of(Permission.CONTACTS)));

        _setValue(_get(TextField.class, spec -> spec.withLabel("角色名称")), "mine");
        submit("保存角色");

        assertThat(_get(FormPanel.class).getElement().getTextRecursively()).contains("刚刚被其他人修改");
        assertThat(_get(TextField.class, spec -> spec.withLabel("角色名称")).getValue())
                .isEqualTo("mine");
        assertThat(name(id)).isEqualTo("theirs");
        submit("保存角色");
        assertThat(name(id)).isEqualTo("mine");
    }

    @Test
    void giving_an_edit_up_shows_the_role_as_it_is_now() {
        var id = roles.create(new RoleWish("first", "", Set.of(Permission.CONTACTS)));
        visit("roles/" + id);
        _click(_get(Button.class, spec -> spec.withText("编辑")));
        roles.edit(id, 0, new RoleWish("theirs", "", Set.of(Permission.CONTACTS)));

        _click(_get(_get(FormPanel.class), Button.class, spec -> spec.withText("取消")));

        assertThat(_find(FormPanel.class)).isEmpty();
        assertThat(_get(_get(DetailPanel.class), H2.class).getText()).isEqualTo("theirs");
    }

    @Test
    void deleting_asks_first() {
        var id = roles.create(new RoleWish("gone", "", Set.of(Permission.CONTACTS)));
        visit("roles/" + id);

        _click(_get(Button.class, spec -> spec.withText("删除")));
        _click(_get(_get(Confirmation.class), Button.class, spec -> spec.withText("删除")));

        assertThat(queries.find(id)).isEmpty();
        assertThat(_find(NoticeBar.class)).isEmpty();
    }

    @Test
    void a_role_of_another_partner_named_in_the_address_opens_nothing() {
        PublicId foreign;
        try (var _ = ActingAs.of(TestCallers.partner(given.aSolutionProvider().id(), Permission.ROLES))) {
            foreign = roles.create(new RoleWish("foreign", "", Set.of(Permission.CONTACTS)));
        }

        visit("roles/" + foreign);

        assertThat(toast()).isEqualTo("该角色不存在。");
        assertThat(_find(DetailPanel.class)).isEmpty();
    }

    @Test
    void without_the_permission_the_screen_does_not_open() {
        try (var _ = ActingAs.of(TestCallers.partner(1, Permission.HOME))) {
            visit("roles");

            assertThat(isForbidden()).isTrue();
        }
    }

    private String name(PublicId role) {
        return queries.find(role).orElseThrow().name();
    }

    private static void submit(String verb) {
        _click(_get(_get(FormPanel.class), Button.class, spec -> spec.withText(verb)));
    }

    @SuppressWarnings("unchecked")
    private static Grid<RoleRow> grid() {
        return (Grid<RoleRow>) _find(Grid.class).stream()
                .filter(grid -> !(grid instanceof TreeGrid))
                .findFirst()
                .orElseThrow();
    }
}
