package io.partnerportal.members.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static io.partnerportal.roles.SystemRole.ACCOUNT_DIRECTOR;
import static io.partnerportal.roles.SystemRole.ACCOUNT_MANAGER;
import static io.partnerportal.roles.SystemRole.ADMINISTRATOR;
import static io.partnerportal.roles.SystemRole.FINANCE;
import static io.partnerportal.roles.SystemRole.OPERATIONS;
import static io.partnerportal.roles.SystemRole.READ_ONLY;
import static io.partnerportal.roles.SystemRole.SOLUTION_ARCHITECT;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TestCallers;
import io.partnerportal.UiTest;
import io.partnerportal.customers.GivenCustomers;
import io.partnerportal.forms.Confirmation;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.forms.ResultDialog;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Permission;
import io.partnerportal.lists.DetailPanel;
import io.partnerportal.members.GivenMembers;
import io.partnerportal.members.HeldRole;
import io.partnerportal.members.MemberDepartureService;
import io.partnerportal.members.MemberRoleService;
import io.partnerportal.members.MemberRow;
import io.partnerportal.members.MemberService;
import io.partnerportal.members.PersonChoice;
import io.partnerportal.members.QualificationService;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.passwords.FirstPasswordField;
import io.partnerportal.roles.Role;
import io.partnerportal.roles.RoleQueries;
import io.partnerportal.roles.RoleService;
import io.partnerportal.roles.RoleWish;
import io.partnerportal.roles.SystemRole;
import io.partnerportal.secondfactor.GivenAuthenticator;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class MembersViewIT extends UiTest {

    @Autowired
    MemberService members;

    @Autowired
    MemberRoleService assignments;

    @Autowired
    QualificationService qualifications;

    @Autowired
    MemberDepartureService departure;

    @Autowired
    RoleService roles;

    @Autowired
    RoleQueries roleQueries;

    @Autowired
    GivenCustomers customers;

    @Autowired
    GivenPeople given;

    @Autowired
    GivenMembers people;

    @Autowired
    GivenAuthenticator authenticator;

    private PartnerOnboarded partner;
    private ActingAs acting;

    @BeforeEach
    void an_administrator() {
        partner = given.aSolutionProvider();
        acting = GivenMembers.administratorOf(partner);
    }

    @AfterEach
    void nobody() {
        acting.close();
    }

    @Test
    void a_member_is_created_in_two_steps_and_the_password_shown_once() {
        var name = GivenPeople.aName();
        visit("members/new");
        fill(name, name + "@member.example");
        press("下一步");

        choose(FINANCE, OPERATIONS);
        submit("创建人员");

        assertThat(_find(_get(ResultDialog.class), Span.class, spec -> spec.withClasses("pp-mono")))
                .extracting(Span::getText)
                .contains(name)
                .anyMatch(text -> text.matches("(\\w{4}-){3}\\w{4}"));
        _click(_get(_get(ResultDialog.class), Button.class, spec -> spec.withText("我已保存")));
        assertThat(people.row(partner, name).holds(OPERATIONS)).isTrue();
        assertThat(_get(_get(DetailPanel.class), H2.class).getText()).isEqualTo("何梅");
    }

    @Test
    void what_is_wrong_with_the_person_is_said_before_the_roles() {
        var taken = people.member(partner, FINANCE);
        visit("members/new");

        fill(taken.name(), "new@member.example");
        press("下一步");
        assertThat(field("用户名").getErrorMessage()).contains(taken.name());

        fill("op_somebody", "new@member.example");
        press("下一步");
        assertThat(field("用户名").isInvalid()).isTrue();
        assertThat(field("姓名").getValue()).isEqualTo("何梅");
    }

    @Test
    void going_back_loses_nothing_and_no_role_is_refused() {
        visit("members/new");
        fill(GivenPeople.aName(), "new@member.example");
        press("下一步");

        submit("创建人员");
        assertThat(_get(RoleChooser.class).isInvalid()).isTrue();
        press("上一步");

        assertThat(field("姓名").getValue()).isEqualTo("何梅");
    }

    @Test
    void roles_that_can_no_longer_be_added_are_greyed_out_with_the_reason() {
        visit("members/new");
        fill(GivenPeople.aName(), "new@member.example");
        press("下一步");

        choose(ACCOUNT_MANAGER);

        assertThat(isOffered(ACCOUNT_DIRECTOR)).isFalse();
        assertThat(isOffered(ADMINISTRATOR)).isFalse();
        assertThat(isOffered(FINANCE)).isTrue();
        assertThat(why(ACCOUNT_DIRECTOR)).isEqualTo("客户经理与客户经理主管不可同时分配。");
        choose(ACCOUNT_MANAGER, FINANCE, OPERATIONS);
        assertThat(why(READ_ONLY)).isEqualTo("一个组织人员最多可分配 3 个角色。");
    }

    @Test
    void a_role_under_review_is_ticked_and_cannot_be_unticked() {
        var member = people.member(partner, SOLUTION_ARCHITECT);
        try (var _ = ActingAs.of(TestCallers.operator(Permission.OPERATE_PARTNERS))) {
            qualifications.setUnderReview(partner.publicId(), member.key(), SOLUTION_ARCHITECT, true);
        }
        visit("members/" + member.publicId());

        press("分配角色");

        assertThat(isOffered(SOLUTION_ARCHITECT)).isFalse();
        assertThat(why(SOLUTION_ARCHITECT)).isEqualTo("资质审核中，该角色不可取消。");
    }

    @Test
    void taking_the_role_of_a_director_away_names_the_account_managers_first() {
        var director = people.member(partner, ACCOUNT_DIRECTOR);
        var manager = people.member(partner, ACCOUNT_MANAGER);
        assignments.assign(
                manager.key(),
                manager.version(),
                new io.partnerportal.members.Assignment(people.roles(partner, ACCOUNT_MANAGER), director.key()));
        visit("members/" + director.publicId());
        press("分配角色");
        choose(FINANCE);
        press("保存角色");

        assertThat(_get(Confirmation.class).getElement().getTextRecursively()).contains(manager.displayName());
        assertThat(people.row(partner, director.name()).holds(ACCOUNT_DIRECTOR)).isTrue();
        _click(_get(_get(Confirmation.class), Button.class, spec -> spec.withText("保存角色")));

        assertThat(people.row(partner, director.name()).holds(FINANCE)).isTrue();
        assertThat(people.row(partner, manager.name()).director()).isNull();
    }

    @Test
    void what_the_last_administrator_may_not_lose_is_greyed_out_with_the_reason() {
        var last = people.member(partner, ADMINISTRATOR);
        visit("members/" + last.publicId());

        assertThat(isEnabled("停用")).isFalse();
        assertThat(isEnabled("删除")).isFalse();
        assertThat(detail()).contains("至少保留一名系统管理员。");
        press("分配角色");
        assertThat(isOffered(ADMINISTRATOR)).isFalse();
        assertThat(why(ADMINISTRATOR)).isEqualTo("至少保留一名系统管理员。");

        people.member(partner, ADMINISTRATOR);
        visit("members");
        visit("members/" + last.publicId());

        assertThat(isEnabled("停用")).isTrue();
        assertThat(isEnabled("删除")).isTrue();
        assertThat(detail()).doesNotContain("至少保留一名系统管理员。");
        press("分配角色");
        assertThat(isOffered(ADMINISTRATOR)).isTrue();
    }

    @Test
    void taking_the_role_of_an_account_manager_with_customers_away_asks_who_takes_over() {
        var manager = people.member(partner, ACCOUNT_MANAGER);
        var next = people.member(partner, ACCOUNT_MANAGER);
        customers.of(partner, manager.key());
        visit("members/" + manager.publicId());
        press("分配角色");
        assertThat(_find(PersonField.class, spec -> spec.withLabel("客户移交给"))).isEmpty();

        choose(FINANCE);
        var successor = _get(PersonField.class, spec -> spec.withLabel("客户移交给"));
        assertThat(successor.getHelperText()).contains("1 个客户");
        submit("保存角色");
        assertThat(successor.getErrorMessage()).isEqualTo("请选择接手客户的客户经理。");
        assertThat(people.row(partner, manager.name()).holds(ACCOUNT_MANAGER)).isTrue();

        _setValue(successor, new PersonChoice(next.publicId(), next.displayName(), next.name()));
        submit("保存角色");

        assertThat(people.row(partner, manager.name()).holds(FINANCE)).isTrue();
        assertThat(departure.inHandsOf(next.key())).isEqualTo(1);
    }

    @Test
    void ids_of_another_partner_slipped_into_the_form_change_nothing() {
        var stranger = given.aSolutionProvider();
        var director = people.member(stranger, ACCOUNT_DIRECTOR);
        var foreign = aRoleOf(stranger);
        var member = people.member(partner, ACCOUNT_MANAGER);
        visit("members/" + member.publicId());
        press("分配角色");

        _get(RoleChooser.class).setValue(Set.of(foreign));
        submit("保存角色");
        assertThat(_get(FormPanel.class).getElement().getTextRecursively()).contains("该角色不存在");

        choose(ACCOUNT_MANAGER);
        var field = _get(PersonField.class, spec -> spec.withLabel("客户经理主管"));
        _setValue(field, new PersonChoice(director.publicId(), director.displayName(), director.name()));
        submit("保存角色");
        assertThat(field.getErrorMessage()).contains("不是本组织的客户经理主管");

        var row = people.row(partner, member.name());
        assertThat(row.roles()).extracting(HeldRole::systemRole).containsExactly(ACCOUNT_MANAGER);
        assertThat(row.director()).isNull();
    }

    private Role aRoleOf(PartnerOnboarded stranger) {
        try (var _ = GivenMembers.administratorOf(stranger)) {
            roles.create(new RoleWish("外部角色", "", Set.of(Permission.CONTACTS)));
            return roleQueries.choices().stream()
                    .filter(role -> role.systemRole() == null)
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void a_reset_password_is_shown_once() {
        var member = people.member(partner, FINANCE);
        visit("members/" + member.publicId());
        press("重置密码");

        _click(_get(_get(FormPanel.class), Button.class, spec -> spec.withText("重置密码")));

        assertThat(_find(_get(ResultDialog.class), Span.class, spec -> spec.withClasses("pp-mono")))
                .extracting(Span::getText)
                .anyMatch(text -> text.matches("(\\w{4}-){3}\\w{4}"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_password_that_breaks_a_rule_is_said_at_its_field() {
        var member = people.member(partner, FINANCE);
        visit("members/" + member.publicId());
        press("重置密码");

        _setValue((RadioButtonGroup<Boolean>) _get(_get(FirstPasswordField.class), RadioButtonGroup.class), false);
        _setValue(_get(_get(FirstPasswordField.class), PasswordField.class), "weak");
        _click(_get(_get(FormPanel.class), Button.class, spec -> spec.withText("重置密码")));

        assertThat(_get(FirstPasswordField.class).isInvalid()).isTrue();
        assertThat(_find(ResultDialog.class)).isEmpty();
    }

    @Test
    void the_second_step_of_a_member_is_turned_off_after_asking() {
        var member = people.member(partner, FINANCE);
        visit("members/" + member.publicId());
        assertThat(_find(Button.class, spec -> spec.withText("关闭两步验证"))).isEmpty();
        authenticator.add(member.id());
        visit("members/" + member.publicId());

        press("关闭两步验证");
        _click(_get(_get(Confirmation.class), Button.class, spec -> spec.withText("关闭两步验证")));

        assertThat(toast()).contains("两步验证已关闭");
        assertThat(_find(Button.class, spec -> spec.withText("关闭两步验证"))).isEmpty();
    }

    @Test
    void a_member_is_deleted_after_asking() {
        var member = people.member(partner, FINANCE);
        visit("members/" + member.publicId());
        press("删除");
        _click(_get(_get(FormPanel.class), Button.class, spec -> spec.withText("删除")));

        _click(_get(_get(Confirmation.class), Button.class, spec -> spec.withText("删除")));

        assertThat(_find(DetailPanel.class)).isEmpty();
        visit("members/" + member.publicId());
        assertThat(toast()).isEqualTo("该人员不存在。");
    }

    @Test
    void deleting_a_director_names_the_account_managers_left_behind() {
        var director = people.member(partner, ACCOUNT_DIRECTOR);
        var manager = people.member(partner, ACCOUNT_MANAGER);
        assignments.assign(
                manager.key(),
                manager.version(),
                new io.partnerportal.members.Assignment(people.roles(partner, ACCOUNT_MANAGER), director.key()));
        visit("members/" + director.publicId());
        press("删除");

        _click(_get(_get(FormPanel.class), Button.class, spec -> spec.withText("删除")));

        assertThat(_get(Confirmation.class).getElement().getTextRecursively()).contains(manager.displayName());
    }

    @Test
    void of_two_administrators_the_second_is_told_and_loses_nothing_typed() {
        var member = people.member(partner, FINANCE);
        visit("members/" + member.publicId());
        press("编辑");
        members.edit(
                member.key(),
                member.version(),
                new io.partnerportal.members.Person("何梅", "", "theirs@member.example", ""));

        _setValue(field("姓名"), "何晓梅");
        submit("保存");

        assertThat(_get(FormPanel.class).getElement().getTextRecursively()).contains("刚刚被其他人修改");
        assertThat(field("姓名").getValue()).isEqualTo("何晓梅");
        assertThat(people.row(partner, member.name()).displayName()).isEqualTo("何梅");
        submit("保存");
        assertThat(people.row(partner, member.name()).displayName()).isEqualTo("何晓梅");
    }

    @Test
    void roles_given_meanwhile_are_not_overwritten_unseen() {
        var member = people.member(partner, FINANCE);
        visit("members/" + member.publicId());
        press("分配角色");
        assignments.assign(
                member.key(),
                member.version(),
                new io.partnerportal.members.Assignment(people.roles(partner, READ_ONLY), null));

        choose(FINANCE, OPERATIONS);
        submit("保存角色");

        assertThat(_get(FormPanel.class).getElement().getTextRecursively()).contains("刚刚被其他人修改");
        assertThat(people.row(partner, member.name()).holds(READ_ONLY)).isTrue();
        submit("保存角色");
        assertThat(people.row(partner, member.name()).holds(OPERATIONS)).isTrue();
    }

    @Test
    void one_is_not_offered_what_one_may_not_do_to_oneself() {
        var self = people.member(partner, ADMINISTRATOR);
        var caller = TestCallers.caller(
                self.id(), new io.partnerportal.identity.Scope.Partner(partner.id(), null), Permission.MEMBERS);
        try (var _ = ActingAs.of(caller)) {
            visit("members/" + self.publicId());

            assertThat(_find(Button.class, spec -> spec.withText("分配角色"))).isEmpty();
            assertThat(_find(Button.class, spec -> spec.withText("编辑"))).hasSize(1);
            press("编辑");
            assertThat(_get(_get(FormPanel.class), EmailField.class).isReadOnly())
                    .isTrue();
        }
    }

    @Test
    void the_address_filters_and_a_strangers_id_opens_nothing() {
        var one = people.member(partner, FINANCE);
        people.member(partner, OPERATIONS);
        var stranger = people.member(given.aSolutionProvider(), FINANCE);

        visit("members?role=" + people.roles(partner, FINANCE).iterator().next());
        assertThat(GridKt._size(grid())).isEqualTo(1);
        assertThat(GridKt._get(grid(), 0).name()).isEqualTo(one.name());

        visit("members/" + stranger.publicId());
        assertThat(toast()).isEqualTo("该人员不存在。");
        assertThat(_find(DetailPanel.class)).isEmpty();

        visit("members?role=" + aRoleOf(given.aSolutionProvider()).publicId());
        assertThat(GridKt._findAll(grid())).extracting(MemberRow::name).doesNotContain(stranger.name());
    }

    @Test
    void without_the_permission_the_screen_does_not_open() {
        try (var _ = ActingAs.of(TestCallers.partner(partner.id(), Permission.HOME))) {
            visit("members");

            assertThat(isForbidden()).isTrue();
        }
    }

    private static void fill(String name, String email) {
        _setValue(field("用户名"), name);
        _setValue(field("姓名"), "何梅");
        _setValue(_get(_get(FormPanel.class), EmailField.class), email);
    }

    private static void press(String verb) {
        _click(_find(Button.class, spec -> spec.withText(verb)).getFirst());
    }

    /** The form's own button, not the page's of the same words. */
    private static void submit(String verb) {
        _click(_get(_get(FormPanel.class), Button.class, spec -> spec.withText(verb)));
    }

    private static void choose(SystemRole... roles) {
        var chooser = _get(RoleChooser.class);
        chooser.setValue(chooser.of(Set.of(roles)));
    }

    private static boolean isEnabled(String verb) {
        return _get(_get(DetailPanel.class), Button.class, spec -> spec.withText(verb))
                .isEnabled();
    }

    private static String detail() {
        return _get(DetailPanel.class).getElement().getTextRecursively();
    }

    private static boolean isOffered(SystemRole role) {
        return _get(RoleChooser.class).getItemEnabledProvider().test(one(role));
    }

    private static String why(SystemRole role) {
        return _get(RoleChooser.class).getItemHelperGenerator().apply(one(role));
    }

    private static Role one(SystemRole role) {
        return _get(RoleChooser.class)
                .of(Arrays.stream(new SystemRole[] {role}).collect(Collectors.toSet()))
                .iterator()
                .next();
    }

    private static TextField field(String label) {
        return _get(_get(FormPanel.class), TextField.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private static Grid<MemberRow> grid() {
        return _get(Grid.class);
    }
}
