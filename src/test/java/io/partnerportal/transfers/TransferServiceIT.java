package io.partnerportal.transfers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TestCallers;
import io.partnerportal.TurnableClock;
import io.partnerportal.associations.EndReason;
import io.partnerportal.associations.Managers;
import io.partnerportal.associations.Relations;
import io.partnerportal.clientele.AssociationRecord;
import io.partnerportal.clientele.AssociationRecordQueries;
import io.partnerportal.clientele.GivenSpend;
import io.partnerportal.consumption.Summary;
import io.partnerportal.freezing.FreezeKind;
import io.partnerportal.freezing.FreezingService;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rejection;
import io.partnerportal.kernel.Rows;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.organisations.PartnerStanding;
import io.partnerportal.organisations.StandingService;
import io.partnerportal.roles.SystemRole;
import io.partnerportal.transfers.GivenTransfers.Cast;
import io.partnerportal.unlinking.OwnRequestService;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class TransferServiceIT {

    private static final LocalDate TODAY = LocalDate.of(2025, 3, 12);

    @Autowired
    TransferService service;

    @Autowired
    TransferQueries queries;

    @Autowired
    GivenTransfers transfers;

    @Autowired
    GivenPeople given;

    @Autowired
    GivenSpend spend;

    @Autowired
    Relations relations;

    @Autowired
    Managers managers;

    @Autowired
    FreezingService freezing;

    @Autowired
    OwnRequestService requests;

    @Autowired
    StandingService standings;

    @Autowired
    AssociationRecordQueries records;

    @Autowired
    TurnableClock clock;

    @Autowired
    JdbcClient jdbc;

    private Cast cast;

    @BeforeEach
    void two_resellers_of_one_distributor() {
        cast = transfers.cast();
    }

    @Test
    void a_customer_moves_once_both_have_agreed_and_the_operator_completes_it() {
        var transfer = transfers.opened(cast);
        assertRefused("transfers.not-agreed", () -> complete(transfer));
        transfers.agree(cast.receivers(), transfer);
        assertThat(transfers.stateOf(transfer)).isEqualTo("WAITING");
        assertRefused("transfers.not-agreed", () -> complete(transfer));
        transfers.agree(cast.givers(), transfer);
        assertThat(transfers.stateOf(transfer)).isEqualTo("READY");
        assertThat(transfers.partnerOf(cast.customer())).isEqualTo(cast.giver().id());

        complete(transfer);

        assertThat(transfers.partnerOf(cast.customer()))
                .isEqualTo(cast.receiver().id());
        assertThat(transfers.stateOf(transfer)).isEqualTo("DONE");
        assertRefused("transfers.over", () -> complete(transfer));
        assertThat(texts("""
                        select concat(type, ' ', ifnull(end_reason, '-')) from relation where customer_id = ? order by id
                        """)).containsExactly("RESALE TRANSFERRED", "RESALE -");
    }

    @Test
    void the_day_of_the_move_counts_for_the_giver_and_the_next_for_the_receiver_who_has_no_manager_yet() {
        var manager = given.aMember(cast.giver(), SystemRole.ACCOUNT_MANAGER);
        managers.assign(relations.current(cast.customer().id()).orElseThrow(), manager.id());
        clock.turnBy(Duration.ofDays(10));
        var moved = TODAY.plusDays(10);

        transfers.done(cast);

        assertThat(texts("""
                        select concat(partner_id, ' ', valid_from, ' ', valid_to) from association where customer_id = ?
                         order by valid_from
                        """))
                .containsExactly(
                        "%d %s %s".formatted(cast.giver().id(), TODAY, moved.plusDays(1)),
                        "%d %s 9999-12-31".formatted(cast.receiver().id(), moved.plusDays(1)));
        assertThat(relations.current(cast.customer().id()).orElseThrow().manager())
                .isNull();
        assertThat(jdbc.sql("select valid_to from manager_assignment where customer_id = ?")
                        .params(cast.customer().id())
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(moved.plusDays(1));
    }

    @Test
    void each_reseller_reads_what_was_consumed_in_its_own_days() {
        spend.of(cast.giver().id(), cast.customer().id(), 0, TODAY, "10", "CNY");
        transfers.done(cast);
        spend.of(cast.receiver().id(), cast.customer().id(), 0, TODAY.plusDays(1), "700", "CNY");
        clock.turnBy(Duration.ofDays(5));

        assertThat(consumptionOf(cast.giver())).containsExactly("TRANSFERRED 10");
        assertThat(consumptionOf(cast.receiver())).containsExactly("null 700");
    }

    @Test
    void whatever_stands_against_it_is_said_when_it_is_opened() {
        var stranger = transfers.cast();

        assertRefused("transfers.obstacle.SAME_RESELLER", () -> open(cast.giver()));
        assertRefused("transfers.obstacle.OTHER_DISTRIBUTOR", () -> open(stranger.receiver()));
        set(cast.receiver(), PartnerStanding.FROZEN);
        assertRefused("transfers.obstacle.RECEIVER_FROZEN", () -> open(cast.receiver()));
        set(cast.giver(), PartnerStanding.FROZEN);
        assertRefused("transfers.obstacle.GIVER_FROZEN", () -> open(cast.receiver()));
    }

    @Test
    void it_is_looked_at_again_when_it_is_completed_and_stays_ready() {
        var transfer = transfers.ready(cast);
        try (var _ = ActingAs.of(TestCallers.customer(cast.customer().id(), Permission.MY_PARTNER))) {
            var request = requests.request("更换伙伴");
            assertRefused("transfers.obstacle.REQUEST_PENDING", () -> complete(transfer));
            requests.cancel(request);
        }
        jdbc.sql("""
                insert into customer_freeze (id, relation_id, customer_id, open_id, kind, reason, frozen_by, frozen_at)
                select -1, id, customer_id, customer_id, 'ACCOUNT', '欠款', 'test', '2025-03-12'
                  from relation where current_id = ?
                """).params(cast.customer().id()).update();
        assertRefused("transfers.obstacle.CUSTOMER_FROZEN", () -> complete(transfer));
        jdbc.sql("delete from customer_freeze where id = -1").update();
        var other = transfers.cast();
        jdbc.sql("update distributor_period set distributor_id = ? where reseller_id = ?")
                .params(other.distributor().id(), cast.receiver().id())
                .update();
        assertRefused("transfers.obstacle.OTHER_DISTRIBUTOR", () -> complete(transfer));
        jdbc.sql("update distributor_period set distributor_id = ? where reseller_id = ?")
                .params(cast.distributor().id(), cast.receiver().id())
                .update();
        jdbc.sql("update organisation set resale = false where id = ?")
                .params(cast.receiver().id())
                .update();
        assertRefused("transfers.obstacle.TYPE_NOT_ALLOWED", () -> complete(transfer));
        jdbc.sql("update organisation set resale = true where id = ?")
                .params(cast.receiver().id())
                .update();

        complete(transfer);

        assertThat(transfers.partnerOf(cast.customer()))
                .isEqualTo(cast.receiver().id());
    }

    @Test
    void a_frozen_customer_is_not_asked_about() {
        try (var _ = ActingAs.of(TestCallers.partner(
                cast.distributor().id(), Permission.CUSTOMERS_FREEZE, Permission.RESELLERS_CUSTOMERS))) {
            var frozen = freezing.freeze(new FreezingService.Freeze(
                    List.of(cast.customer().publicId()), cast.giver().publicId(), FreezeKind.ACCOUNT, "欠款"));
            assertThat(frozen.done()).isEqualTo(1);
        }

        assertRefused("transfers.obstacle.CUSTOMER_FROZEN", () -> open(cast.receiver()));
    }

    @Test
    void one_transfer_of_a_customer_is_open_at_a_time() {
        var first = transfers.opened(cast);
        assertRefused("transfers.open-already", () -> open(cast.receiver()));

        try (var _ = operator()) {
            service.cancel(first, "信息有误");
            assertThat(transfers.stateOf(first)).isEqualTo("CANCELLED");
            assertRefused("transfers.over", () -> service.cancel(first, "信息有误"));
        }
        assertThat(transfers.stateOf(open(cast.receiver()))).isEqualTo("WAITING");
    }

    @Test
    void it_lapses_with_the_association_and_not_with_its_own_end() {
        var transfer = transfers.ready(cast);
        relations.end(relations.current(cast.customer().id()).orElseThrow(), EndReason.UNLINKED);

        assertThat(transfers.stateOf(transfer)).isEqualTo("LAPSED");
        assertThat(messagesOf(cast.giver())).endsWith("transfers.notice.lapsed");
        assertThat(messagesOf(cast.receiver())).endsWith("transfers.notice.lapsed");
        assertRefused("transfers.over", () -> complete(transfer));
    }

    @Test
    void what_is_typed_is_checked() {
        try (var _ = operator()) {
            for (var reason : List.of(" ", "长".repeat(257))) {
                assertInvalid("reason", () -> open(cast.receiver(), reason));
                assertInvalid("reason", () -> service.cancel(PublicId.random(), reason));
            }
            assertInvalid("receiver", () -> open(cast.distributor(), "调整"));
            var nobodys = given.aCustomer(null).publicId();
            assertInvalid(
                    "customer",
                    () -> service.open(new NewTransfer(nobodys, cast.receiver().publicId(), "调整")));
            assertInvalid(
                    "receiver",
                    () -> service.open(new NewTransfer(cast.customer().publicId(), PublicId.random(), "调整")));
        }
    }

    @Test
    void only_resellers_of_the_same_distributor_are_offered_and_only_their_customers() {
        var other = transfers.cast();
        try (var _ = operator()) {
            assertThat(queries.customers(cast.customer().name(), 0, 10))
                    .singleElement()
                    .satisfies(choice ->
                            assertThat(choice.key()).isEqualTo(cast.customer().publicId()));
            assertThat(queries.receivers(cast.customer().publicId()))
                    .extracting(TransferChoice::key)
                    .containsExactly(cast.receiver().publicId());
            var direct = given.aCustomerOf(other.distributor());
            assertThat(queries.customers(direct.name(), 0, 10)).isEmpty();
            assertThat(queries.receivers(direct.publicId())).isEmpty();
        }
        transfers.opened(cast);
        try (var _ = operator()) {
            assertThat(queries.customers(cast.customer().name(), 0, 10)).isEmpty();
        }
    }

    @Test
    void everybody_it_concerns_is_told_at_each_step() {
        transfers.done(cast);

        assertThat(messagesOf(cast.giver()))
                .containsExactly(
                        "transfers.notice.opened-giver", "transfers.notice.agreed", "transfers.notice.done-giver");
        assertThat(messagesOf(cast.receiver()))
                .containsExactly(
                        "transfers.notice.opened-receiver",
                        "transfers.notice.agreed",
                        "transfers.notice.done-receiver");
        assertThat(messagesOf(cast.distributor())).containsExactly("transfers.notice.done-distributor");
        assertThat(messages(cast.customer().id())).containsExactly("transfers.notice.done-customer");
    }

    @Test
    void the_operation_log_keeps_whose_it_was_and_whose_it_is() {
        transfers.done(cast);

        var log =
                Rows.list(jdbc.sql("""
                select concat(action, ' ', before_json, after_json) from operation_log
                 where object = :account and action like 'transfers.%' order by id
                """).param("account", cast.customer().name()).query(String.class));
        assertThat(log).hasSize(4);
        assertThat(log.getFirst()).contains("transfers.audit.opened", "服务区域调整");
        assertThat(log.getLast())
                .contains(
                        "transfers.audit.done",
                        "测试伙伴" + cast.giver().name(),
                        "测试伙伴" + cast.receiver().name());
    }

    @Test
    void the_operator_finds_it_by_state_text_and_day() {
        var transfer = transfers.ready(cast);
        try (var _ = operator()) {
            assertThat(found(new TransferFilter(cast.customer().name(), TransferState.READY, null, null, TODAY, TODAY)))
                    .containsExactly(transfer);
            assertThat(found(new TransferFilter(cast.receiver().name(), null, null, null, null, null)))
                    .containsExactly(transfer);
            assertThat(found(new TransferFilter(cast.customer().name(), TransferState.DONE, null, null, null, null)))
                    .isEmpty();
            assertThat(found(new TransferFilter(cast.customer().name(), null, null, null, TODAY.plusDays(1), null)))
                    .isEmpty();
            assertThat(queries.find(transfer).orElseThrow().giver().agreed()).isNotNull();
            assertThat(queries.find(PublicId.random())).isEmpty();
        }
    }

    @Test
    void what_is_not_there_is_not_found_and_who_may_not_finds_every_door_shut() {
        try (var _ = operator()) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> service.complete(PublicId.random()));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> service.cancel(PublicId.random(), "有误"));
        }
        var transfer = transfers.opened(cast);
        try (var _ = ActingAs.of(TestCallers.operator(Permission.OPERATE_RELATIONS))) {
            assertDenied(() -> open(cast.receiver(), "调整"));
            assertDenied(() -> service.complete(transfer));
            assertDenied(() -> service.cancel(transfer, "有误"));
            assertDenied(() -> queries.page(TransferFilter.ALL, Long.MAX_VALUE, 10));
            assertDenied(() -> queries.count(TransferFilter.ALL, 10));
            assertDenied(() -> queries.find(transfer));
            assertDenied(() -> queries.customers("", 0, 10));
            assertDenied(() -> queries.receivers(cast.customer().publicId()));
        }
    }

    private List<PublicId> found(TransferFilter filter) {
        var page = queries.page(filter, Long.MAX_VALUE, 10);
        assertThat(queries.count(filter, 10)).isEqualTo(page.size());
        return page.stream().map(TransferRow::key).toList();
    }

    private List<String> texts(String sql) {
        return Rows.list(jdbc.sql(sql).params(cast.customer().id()).query(String.class));
    }

    private PublicId open(PartnerOnboarded receiver) {
        try (var _ = operator()) {
            return open(receiver, "服务区域调整");
        }
    }

    private PublicId open(PartnerOnboarded receiver, String reason) {
        return service.open(new NewTransfer(cast.customer().publicId(), receiver.publicId(), reason));
    }

    private void complete(PublicId transfer) {
        try (var _ = operator()) {
            service.complete(transfer);
        }
    }

    private void set(PartnerOnboarded partner, PartnerStanding standing) {
        try (var _ = ActingAs.of(TestCallers.operator(Permission.OPERATE_PARTNERS))) {
            standings.set(partner.publicId(), standing, "欠费");
        }
    }

    private List<String> consumptionOf(PartnerOnboarded partner) {
        try (var _ = ActingAs.of(
                TestCallers.partner(partner.id(), Permission.CUSTOMERS_READ, Permission.CONSUMPTION_READ))) {
            var record = records.page(AssociationRecord.Filter.ALL, AssociationRecord.Key.NEWEST, 10)
                    .getFirst();
            return records.consumption(new PublicId(record.publicId())).stream()
                    .map(Summary.Month::expenditure)
                    .map(amount -> record.endReason() + " " + amount.toBigInteger())
                    .toList();
        }
    }

    private List<String> messagesOf(PartnerOnboarded partner) {
        return messages(partner.id());
    }

    private List<String> messages(long account) {
        return Rows.list(jdbc.sql("""
                select m.word_key from message m join portal_user u on u.id = m.user_id and u.kind = 'OWNER'
                 where u.account_id = :account and m.word_key like 'transfers.%' order by m.id
                """).param("account", account).query(String.class));
    }

    private static ActingAs operator() {
        return ActingAs.of(GivenTransfers.operator());
    }

    private static void assertRefused(String key, Runnable attempt) {
        assertThatExceptionOfType(TransferRefused.class)
                .isThrownBy(attempt::run)
                .extracting(Rejection::key)
                .isEqualTo(key);
    }

    private static void assertInvalid(String field, Runnable attempt) {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(attempt::run)
                .extracting(InvalidField::field)
                .isEqualTo(field);
    }

    private static void assertDenied(Runnable attempt) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(attempt::run);
    }
}
