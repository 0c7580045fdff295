package io.partnerportal.contacts.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TestCallers;
import io.partnerportal.UiTest;
import io.partnerportal.contacts.Contact;
import io.partnerportal.contacts.ContactQueries;
import io.partnerportal.contacts.ContactService;
import io.partnerportal.contacts.ContactWish;
import io.partnerportal.forms.Confirmation;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.lists.EmptyState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class ContactsViewIT extends UiTest {

    @Autowired
    ContactService contacts;

    @Autowired
    ContactQueries queries;

    @Autowired
    GivenPeople given;

    private ActingAs acting;

    @BeforeEach
    void somebody_who_keeps_contacts() {
        acting = ActingAs.of(TestCallers.partner(given.aSolutionProvider().id(), Permission.CONTACTS));
    }

    @AfterEach
    void nobody() {
        acting.close();
    }

    @Test
    void a_first_contact_is_created_from_the_empty_page() {
        visit("contacts");
        _click(_get(_get(EmptyState.class), Button.class));

        fill("李静", "+86 512 6660011");
        submit("创建联系人");

        assertThat(toast()).isEqualTo("新增客户联系人成功：李静。");
        assertThat(queries.all()).hasSize(1);
    }

    @Test
    void what_is_wrong_is_said_at_the_field_and_nothing_typed_is_lost() {
        visit("contacts/new");

        fill("李静", "=1+1");
        submit("创建联系人");

        assertThat(field("电话").isInvalid()).isTrue();
        assertThat(field("姓名").getValue()).isEqualTo("李静");
        assertThat(queries.all()).isEmpty();
    }

    @Test
    void with_five_contacts_no_other_can_be_created() {
        for (int i = 0; i < 5; i++) {
            contacts.create(new ContactWish("联系人" + i, "4008880512", "c" + i + "@partner.example", null));
        }

        visit("contacts");

        assertThat(_get(Button.class, spec -> spec.withText("创建客户联系人")).isEnabled())
                .isFalse();
    }

    @Test
    void of_two_people_the_second_is_told_and_loses_nothing_typed() {
        var id = contacts.create(new ContactWish("李静", "4008880512", "c@partner.example", null));
        visit("contacts/" + id);
        contacts.edit(id, 0, new ContactWish("李晓静", "4008880512", "c@partner.example", null));

        fill("李大静", "4008880512");
        submit("保存联系人");

        assertThat(_get(FormPanel.class).getElement().getTextRecursively()).contains("刚刚被其他人修改");
        assertThat(field("姓名").getValue()).isEqualTo("李大静");
        assertThat(queries.find(id)).map(Contact::name).hasValue("李晓静");
        submit("保存联系人");
        assertThat(queries.find(id)).map(Contact::name).hasValue("李大静");
    }

    @Test
    void deleting_asks_first() {
        var id = contacts.create(new ContactWish("李静", "4008880512", "c@partner.example", null));
        visit("contacts/" + id);

        _click(_get(Button.class, spec -> spec.withText("删除联系人")));
        _click(_get(_get(Confirmation.class), Button.class, spec -> spec.withText("删除联系人")));

        assertThat(queries.all()).isEmpty();
    }

    @Test
    void a_contact_of_another_partner_named_in_the_address_opens_nothing() {
        PublicId foreign;
        try (var _ = ActingAs.of(TestCallers.partner(given.aSolutionProvider().id(), Permission.CONTACTS))) {
            foreign = contacts.create(new ContactWish("外部", "4008880512", "c@partner.example", null));
        }

        visit("contacts/" + foreign);

        assertThat(toast()).isEqualTo("该客户联系人不存在。");
        assertThat(_find(FormPanel.class)).isEmpty();
    }

    @Test
    void without_the_permission_the_screen_does_not_open() {
        try (var _ = ActingAs.of(TestCallers.partner(1, Permission.HOME))) {
            visit("contacts");

            assertThat(isForbidden()).isTrue();
            assertThat(_find(FormPanel.class)).isEmpty();
        }
    }

    private static void fill(String name, String phone) {
        _setValue(field("姓名"), name);
        _setValue(field("电话"), phone);
        _setValue(_get(_get(FormPanel.class), EmailField.class), "contact@partner.example");
    }

    private static void submit(String verb) {
        _click(_get(_get(FormPanel.class), Button.class, spec -> spec.withText(verb)));
    }

    private static TextField field(String label) {
        return _get(_get(FormPanel.class), TextField.class, spec -> spec.withLabel(label));
    }
}
