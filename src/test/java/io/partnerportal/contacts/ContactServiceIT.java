package io.partnerportal.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TestCallers;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.EditedMeanwhile;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.roles.SystemRole;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class ContactServiceIT {

    @Autowired
    ContactService contacts;

    @Autowired
    ContactQueries queries;

    @Autowired
    GivenPeople given;

    @Autowired
    JdbcClient jdbc;

    private PartnerOnboarded partner;
    private ActingAs acting;

    @BeforeEach
    void somebody_who_keeps_contacts() {
        partner = given.aSolutionProvider();
        acting = ActingAs.of(TestCallers.partner(partner.id(), Permission.CONTACTS));
    }

    @AfterEach
    void nobody() {
        acting.close();
    }

    @Test
    void a_contact_may_be_a_member_of_the_same_partner() {
        given.aMember(partner, SystemRole.FINANCE);
        var member = queries.people("", 0, 10).getFirst();

        contacts.create(wish("李静", member.key()));

        assertThat(queries.all()).singleElement().satisfies(contact -> {
            assertThat(contact.member()).isEqualTo(member.displayName());
            assertThat(contact.phone()).isEqualTo("+86 512 6660011");
        });
    }

    @Test
    void there_are_five_at_most() {
        for (int i = 0; i < 5; i++) {
            contacts.create(wish("联系人" + i, null));
        }

        assertThatExceptionOfType(ContactRefused.class)
                .isThrownBy(() -> contacts.create(wish("六", null)))
                .matches(refused -> refused.key().equals("contacts.too-many"));
    }

    @Test
    void what_is_wrong_is_said_at_the_field() {
        assertInvalid("name", new ContactWish(" ", "12345", "a@b.example", null));
        assertInvalid("name", new ContactWish("x".repeat(129), "12345", "a@b.example", null));
        assertInvalid("email", new ContactWish("李静", "12345", "nobody", null));
        for (var phone : List.of("", "12", "=1+2+3", "call me", "1".repeat(40))) {
            assertInvalid("phone", new ContactWish("李静", phone, "a@b.example", null));
        }
    }

    @Test
    void contacts_and_members_of_another_partner_are_not_found() {
        var other = given.aSolutionProvider();
        given.aMember(other, SystemRole.FINANCE);
        PublicId foreign;
        PublicId stranger;
        try (var _ = ActingAs.of(TestCallers.partner(other.id(), Permission.CONTACTS))) {
            foreign = contacts.create(wish("外部", null));
            stranger = queries.people("", 0, 1).getFirst().key();
        }

        assertThat(queries.find(foreign)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> contacts.edit(foreign, 0, wish("x", null)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> contacts.delete(foreign));
        assertInvalid("member", wish("李静", stranger));
    }

    @Test
    void each_change_leaves_a_masked_line_in_the_operation_log() {
        var id = contacts.create(wish("李静", null));
        contacts.edit(id, 0, new ContactWish("李静", "13812340000", "li@partner.example", null));
        contacts.delete(id);

        assertThat(queries.all()).isEmpty();
        assertThat(jdbc.sql(
                                "select concat(action, ' ', object, ' ', after_json) from operation_log where tenant_id = ? and action like 'contacts%' order by id")
                        .params(partner.id())
                        .query(String.class)
                        .list())
                .hasSize(3)
                .allMatch(line -> line.contains("李*") && !line.contains("13812340000"));
    }

    @Test
    void of_two_people_who_edit_one_contact_the_second_is_told() {
        var id = contacts.create(wish("李静", null));
        contacts.edit(id, 0, wish("李晓静", null));

        assertThatExceptionOfType(EditedMeanwhile.class).isThrownBy(() -> contacts.edit(id, 0, wish("李大静", null)));

        assertThat(queries.find(id)).map(Contact::name).hasValue("李晓静");
    }

    @Test
    void the_operation_log_tells_two_numbers_with_the_same_mask_apart() {
        var id = contacts.create(new ContactWish("李静", "13812340000", "li@partner.example", null));
        contacts.edit(id, 0, new ContactWish("李静", "13899990000", "li@partner.example", null));

        var edited = jdbc.sql(
                        "select before_json, after_json from operation_log where tenant_id = ? and action = 'contacts.audit.edited'")
                .params(partner.id())
                .query()
                .singleRow();
        assertThat(String.valueOf(edited.get("before_json"))).contains("138****0000", "phone#");
        assertThat(String.valueOf(edited.get("after_json"))).contains("138****0000", "phone#");
        assertThat(edited.get("before_json")).isNotEqualTo(edited.get("after_json"));
    }

    @Test
    void without_the_permission_every_door_is_shut() {
        try (var _ = ActingAs.of(TestCallers.partner(partner.id(), Permission.HOME))) {
            assertDenied(() -> contacts.create(wish("x", null)));
            assertDenied(() -> contacts.delete(PublicId.random()));
            assertDenied(() -> queries.all());
        }
    }

    private static ContactWish wish(String name, @Nullable PublicId member) {
        return new ContactWish(name, "+86 512 6660011", "contact@partner.example", member);
    }

    private void assertInvalid(String field, ContactWish wish) {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> contacts.create(wish))
                .matches(refused -> refused.field().equals(field));
    }

    private static void assertDenied(Runnable attempt) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(attempt::run);
    }
}
