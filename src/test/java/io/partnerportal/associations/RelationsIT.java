package io.partnerportal.associations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.partnerportal.As;
import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TurnableClock;
import io.partnerportal.customers.CustomerCreated;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.roles.SystemRole;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who belongs to whom changes at once; what counts are whole days. */
@IntegrationTest
@As(value = Permission.OPERATE_CUSTOMERS, operator = true)
class RelationsIT {

    private static final LocalDate TODAY = LocalDate.of(2025, 3, 12);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);

    private record Days(long partnerId, String type, LocalDate validFrom, LocalDate validTo) {}

    @Autowired
    Relations relations;

    @Autowired
    Managers managers;

    @Autowired
    Attributions attributions;

    @Autowired
    GivenPeople given;

    @Autowired
    TurnableClock clock;

    @Autowired
    JdbcClient jdbc;

    private PartnerOnboarded partner;
    private CustomerCreated customer;

    @BeforeEach
    void a_partner_and_a_customer_of_nobody() {
        partner = given.aSolutionProvider();
        customer = given.aCustomer(null);
    }

    @Test
    void a_customer_belongs_to_the_partner_from_this_moment_and_counts_from_today() {
        var begun = begin(partner, null);

        assertThat(relations.current(customer.id())).hasValue(begun);
        assertThat(begun.customerId()).isEqualTo(customer.publicId());
        assertThat(begun.partner()).isEqualTo(partner.id());
        assertThat(begun.begunAt()).isEqualTo(clock.instant());
        assertThat(begun.validFrom()).isEqualTo(TODAY);
        assertThat(on(TODAY)).isEqualTo(new Attribution(partner.id(), AssociationType.RESALE, 0));
        assertThat(on(TODAY.minusDays(1))).isEqualTo(Attribution.NONE);
    }

    @Test
    void a_second_association_is_refused_and_says_no_name() {
        begin(partner, null);
        var other = given.aSolutionProvider();

        assertThatExceptionOfType(AlreadyAssociated.class)
                .isThrownBy(() -> begin(partner, null))
                .matches(AlreadyAssociated::isOwn);
        assertThatExceptionOfType(AlreadyAssociated.class)
                .isThrownBy(() -> begin(other, null))
                .matches(refused -> !refused.isOwn() && refused.details().length == 0);
    }

    @Test
    void nobody_is_tied_to_a_closed_account() {
        jdbc.sql("update account set status = 'CLOSED' where id = :partner")
                .param("partner", partner.id())
                .update();

        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> begin(partner, null))
                .matches(refused -> refused.key().equals("associations.partner-unknown"));
    }

    @Test
    void who_invited_a_customer_looks_after_it_if_an_active_account_manager() {
        var manager = given.aMember(partner, SystemRole.ACCOUNT_MANAGER);

        var begun = begin(partner, manager.id());

        assertThat(begun.manager()).isEqualTo(manager.id());
        assertThat(on(TODAY).manager()).isZero();
        assertThat(on(TOMORROW).manager()).isEqualTo(manager.id());
    }

    @Test
    void who_invited_a_customer_and_is_no_account_manager_looks_after_nobody() {
        var finance = given.aMember(partner, SystemRole.FINANCE);

        assertThat(begin(partner, finance.id()).manager()).isNull();
    }

    @Test
    void on_the_day_it_ends_an_association_still_counts() {
        var manager = given.aMember(partner, SystemRole.ACCOUNT_MANAGER);
        var relation = begin(partner, manager.id());
        clock.turnBy(Duration.ofDays(10));

        relations.end(relation, EndReason.UNLINKED);

        assertThat(relations.current(customer.id())).isEmpty();
        var lastDay = TODAY.plusDays(10);
        assertThat(on(lastDay)).isEqualTo(new Attribution(partner.id(), AssociationType.RESALE, manager.id()));
        assertThat(on(lastDay.plusDays(1))).isEqualTo(Attribution.NONE);
        assertThat(managers.history(relation.id()))
                .extracting(ManagerPeriod::manager, ManagerPeriod::validFrom, ManagerPeriod::validTo)
                .containsExactly(tuple(manager.name(), TOMORROW, lastDay.plusDays(1)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> relations.end(relation, EndReason.UNLINKED));
    }

    @Test
    void associated_unlinked_and_associated_with_another_on_one_day_the_days_do_not_meet() {
        relations.end(begin(partner, null), EndReason.UNLINKED);
        var other = given.aSolutionProvider();

        var again = begin(other, null);

        assertThat(again.validFrom()).isEqualTo(TOMORROW);
        assertThat(days())
                .containsExactly(
                        new Days(partner.id(), "RESALE", TODAY, TOMORROW),
                        new Days(other.id(), "RESALE", TOMORROW, LocalDate.of(9999, 12, 31)));

        relations.end(again, EndReason.UNLINKED);
        assertThat(days()).containsExactly(new Days(partner.id(), "RESALE", TODAY, TOMORROW));
        assertThat(begin(partner, null).validFrom()).isEqualTo(TOMORROW);
    }

    @Test
    void another_type_holds_at_once_and_counts_from_tomorrow() {
        var manager = given.aMember(partner, SystemRole.ACCOUNT_MANAGER);
        var relation = begin(partner, manager.id());

        var switched = relations.switchType(relation, AssociationType.REFERRAL);

        assertThat(switched.type()).isEqualTo(AssociationType.REFERRAL);
        assertThat(switched.id()).isEqualTo(relation.id());
        assertThat(on(TODAY).type()).isEqualTo(AssociationType.RESALE);
        assertThat(on(TOMORROW)).isEqualTo(new Attribution(partner.id(), AssociationType.REFERRAL, manager.id()));

        relations.switchType(switched, AssociationType.RESALE);
        assertThat(on(TOMORROW).type()).isEqualTo(AssociationType.RESALE);
    }

    @Test
    void a_manager_is_changed_at_once_and_counts_from_tomorrow() {
        var first = given.aMember(partner, SystemRole.ACCOUNT_MANAGER);
        var second = given.aMember(partner, SystemRole.ACCOUNT_MANAGER);
        var relation = begin(partner, first.id());
        clock.turnBy(Duration.ofDays(3));

        managers.assign(relation, second.id());

        assertThat(relations.current(customer.id()).orElseThrow().manager()).isEqualTo(second.id());
        assertThat(on(TODAY.plusDays(3)).manager()).isEqualTo(first.id());
        assertThat(on(TODAY.plusDays(4)).manager()).isEqualTo(second.id());

        managers.takeBack(relations.current(customer.id()).orElseThrow());
        var alone = relations.current(customer.id()).orElseThrow();
        assertThat(alone.manager()).isNull();
        assertThat(on(TODAY.plusDays(4)).manager()).isZero();
        assertThatExceptionOfType(NoManager.class).isThrownBy(() -> managers.takeBack(alone));
    }

    @Test
    void only_an_active_account_manager_of_the_partner_is_assigned() {
        var relation = begin(partner, null);
        var finance = given.aMember(partner, SystemRole.FINANCE);
        var stranger = given.aMember(given.aSolutionProvider(), SystemRole.ACCOUNT_MANAGER);
        var disabled = given.aMember(partner, SystemRole.ACCOUNT_MANAGER);
        jdbc.sql("update portal_user set status = 'DISABLED' where id = :id")
                .param("id", disabled.id())
                .update();

        for (var one : List.of(finance, stranger, disabled)) {
            assertThatExceptionOfType(InvalidField.class)
                    .isThrownBy(() -> managers.assign(relation, one.id()))
                    .matches(refused -> refused.field().equals("manager"));
        }
    }

    @Test
    void each_change_leaves_a_line_the_partner_may_read() {
        var relation = begin(partner, null);
        relations.switchType(relation, AssociationType.REFERRAL);
        relations.end(relation, EndReason.UNLINKED);

        assertThat(jdbc.sql("""
                        select action from operation_log
                         where object = :name and tenant_id = :partner order by id
                        """)
                        .param("name", customer.name())
                        .param("partner", partner.id())
                        .query(String.class)
                        .list())
                .containsExactly("associations.audit.begun", "associations.audit.switched", "associations.audit.ended");
    }

    private LiveRelation begin(PartnerOnboarded to, @Nullable Long inviter) {
        return relations.begin(new NewRelation(customer.id(), to.id(), AssociationType.RESALE, inviter));
    }

    private Attribution on(LocalDate day) {
        return attributions.of(Set.of(customer.id())).on(customer.id(), day);
    }

    private List<Days> days() {
        return jdbc.sql("""
                select partner_id, type, valid_from, valid_to
                  from association where customer_id = :customer order by valid_from
                """).param("customer", customer.id()).query(Days.class).list();
    }
}
