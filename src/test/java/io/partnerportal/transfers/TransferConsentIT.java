package io.partnerportal.transfers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TestCallers;
import io.partnerportal.exports.ListExport;
import io.partnerportal.exports.ListFile;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Callers;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rejection;
import io.partnerportal.kernel.Rows;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.protection.CodeRefused;
import io.partnerportal.roles.SystemRole;
import io.partnerportal.transfers.GivenTransfers.Cast;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class TransferConsentIT {

    @Autowired
    TransferConsentService service;

    @Autowired
    OwnTransferQueries queries;

    @Autowired
    TransferHistoryQueries history;

    @Autowired
    ListExport<TransferFilter, TransferRow> ownTransferExport;

    @Autowired
    ListExport<TransferFilter, TransferRow> operatorTransferExport;

    @Autowired
    GivenTransfers transfers;

    @Autowired
    GivenPeople given;

    @Autowired
    Callers callers;

    @Autowired
    JdbcClient jdbc;

    private Cast cast;
    private PublicId transfer;

    @BeforeEach
    void two_resellers_are_asked() {
        cast = transfers.cast();
        transfer = transfers.opened(cast);
    }

    @Test
    void each_side_agrees_once() {
        transfers.agree(cast.givers(), transfer);

        assertRefused("transfers.agreed-already", () -> transfers.agree(cast.givers(), transfer));
        transfers.agree(cast.receivers(), transfer);
        assertRefused("transfers.agreed-already", () -> transfers.agree(cast.givers(), transfer));
        assertThat(transfers.stateOf(transfer)).isEqualTo("READY");
    }

    @Test
    void a_refusal_needs_a_reason_and_ends_it_even_after_an_own_consent() {
        transfers.agree(cast.givers(), transfer);
        transfers.agree(cast.receivers(), transfer);
        try (var _ = ActingAs.of(cast.givers())) {
            assertThatExceptionOfType(InvalidField.class)
                    .isThrownBy(() -> service.decide(new DecideTransfer(transfer, false, " ")));
            service.decide(new DecideTransfer(transfer, false, "客户不同意"));
            assertRefused("transfers.over", () -> service.decide(new DecideTransfer(transfer, false, "客户不同意")));
        }

        assertRefused("transfers.over", () -> transfers.agree(cast.receivers(), transfer));
        assertThat(transfers.partnerOf(cast.customer())).isEqualTo(cast.giver().id());
        try (var _ = ActingAs.of(cast.receivers())) {
            var row = queries.find(transfer).orElseThrow();
            assertThat(row.refusedBy()).isEqualTo(TransferSide.GIVER);
            assertThat(Objects.requireNonNull(row.closed()).reason()).isEqualTo("客户不同意");
        }
        assertThat(messages(cast.receiver())).endsWith("transfers.notice.refused");
    }

    @Test
    void an_administrator_who_is_a_member_is_asked_too_and_nobody_else_of_the_company() {
        var other = transfers.cast();
        var administrator = given.aMember(other.receiver(), SystemRole.ADMINISTRATOR);
        var finance = given.aMember(other.receiver(), SystemRole.FINANCE);
        transfers.opened(other);

        assertThat(messagesOfUser(administrator.id())).containsExactly("transfers.notice.opened-receiver");
        assertThat(messagesOfUser(finance.id())).isEmpty();
        assertThat(callers.byUser(administrator.id()).orElseThrow().permissions())
                .contains(Permission.CUSTOMERS_TRANSFER);
        assertThat(callers.byUser(given.aMember(other.receiver(), SystemRole.ACCOUNT_DIRECTOR)
                                .id())
                        .orElseThrow()
                        .permissions())
                .doesNotContain(Permission.CUSTOMERS_TRANSFER);
        assertThat(callers.byUser(given.ownerOf(given.aSolutionProvider()))
                        .orElseThrow()
                        .permissions())
                .contains(Permission.CUSTOMERS_UNLINK)
                .doesNotContain(Permission.CUSTOMERS_TRANSFER);
    }

    @Test
    void a_code_is_asked_for_where_the_account_wants_it() {
        jdbc.sql("insert into protection_switch (account_id, turned_on, changed_at) values (?, true, '2025-01-01')")
                .params(cast.giver().id())
                .update();

        assertThatExceptionOfType(CodeRefused.class).isThrownBy(() -> transfers.agree(cast.givers(), transfer));
        transfers.agree(cast.receivers(), transfer);
    }

    @Test
    void each_side_sees_what_waits_for_it_and_no_person_of_the_other() {
        transfers.agree(cast.givers(), transfer);
        try (var _ = ActingAs.of(cast.givers())) {
            assertThat(queries.waiting()).isEmpty();
            var row = queries.find(transfer).orElseThrow();
            assertThat(row.own()).isEqualTo(TransferSide.GIVER);
            assertThat(row.waitsForReader()).isFalse();
            assertThat(Objects.requireNonNull(row.giver().agreed()).by()).isEqualTo("somebody/user");
            assertThat(row.asked().by()).isEmpty();
            assertThat(found(new TransferFilter("", null, TransferSide.GIVER, null, null, null)))
                    .containsExactly(transfer);
            assertThat(found(new TransferFilter("", null, TransferSide.RECEIVER, null, null, null)))
                    .isEmpty();
        }
        try (var _ = ActingAs.of(cast.receivers())) {
            assertThat(queries.waiting()).extracting(TransferRow::key).containsExactly(transfer);
            var row = queries.find(transfer).orElseThrow();
            assertThat(row.waitsForReader()).isTrue();
            assertThat(Objects.requireNonNull(row.giver().agreed()).by()).isEmpty();
            assertThat(row.asked().reason()).isEqualTo("服务区域调整");
        }
    }

    @Test
    void the_distributor_reads_who_moves_but_neither_persons_nor_reasons_and_decides_nothing() {
        transfers.agree(cast.givers(), transfer);
        try (var _ = ActingAs.of(GivenTransfers.administrator(cast.distributor()))) {
            var row = queries.find(transfer).orElseThrow();
            assertThat(row.accountName()).isEqualTo(cast.customer().name());
            assertThat(row.own()).isNull();
            assertThat(row.asked().by() + row.asked().reason()).isEmpty();
            assertThat(Objects.requireNonNull(row.giver().agreed()).by()).isEmpty();
            assertThat(queries.waiting()).isEmpty();
            assertNotFound(() -> service.decide(new DecideTransfer(transfer, true, "")));
        }
    }

    @Test
    void the_history_of_a_customer_shows_to_the_receiver_and_the_distributor_and_stays_with_the_giver() {
        var other = transfers.cast();
        var done = transfers.done(other);
        var customer = other.customer().publicId();
        var reader = TestCallers.partner(other.receiver().id(), Permission.CUSTOMERS_READ);
        try (var _ = ActingAs.of(reader)) {
            assertThat(history.of(customer)).extracting(TransferRow::key).containsExactly(done);
        }
        try (var _ = ActingAs.of(TestCallers.partner(other.distributor().id(), Permission.RESELLERS_CUSTOMERS))) {
            assertThat(history.ofReseller(other.receiver().publicId(), customer))
                    .extracting(TransferRow::key)
                    .containsExactly(done);
            assertNotFound(() -> history.ofReseller(other.giver().publicId(), customer));
            assertNotFound(() ->
                    history.ofReseller(cast.giver().publicId(), cast.customer().publicId()));
        }
        try (var _ = ActingAs.of(other.givers())) {
            assertNotFound(() -> history.of(customer));
            assertThat(queries.find(done)).isPresent();
        }
        try (var _ = ActingAs.of(TestCallers.partner(cast.giver().id(), Permission.CUSTOMERS_READ))) {
            assertThat(history.of(cast.customer().publicId()))
                    .as("one that waits is for administrators")
                    .isEmpty();
        }
        try (var _ = ActingAs.of(cast.givers())) {
            assertThat(history.of(cast.customer().publicId())).hasSize(1);
        }
    }

    @Test
    void another_tenants_transfers_are_not_found() {
        var stranger = transfers.cast();
        for (var caller : List.of(stranger.givers(), stranger.receivers())) {
            try (var _ = ActingAs.of(caller)) {
                assertThat(queries.find(transfer)).isEmpty();
                assertThat(found(TransferFilter.ALL)).isEmpty();
                assertThat(queries.waiting()).isEmpty();
                assertNotFound(() -> service.decide(new DecideTransfer(transfer, true, "")));
                assertNotFound(() -> service.decide(new DecideTransfer(transfer, false, "不同意")));
                assertNotFound(() -> history.of(cast.customer().publicId()));
            }
        }
        assertThat(transfers.stateOf(transfer)).isEqualTo("WAITING");
    }

    @Test
    void without_the_permission_every_door_is_shut() {
        try (var _ = ActingAs.of(TestCallers.partner(cast.giver().id(), Permission.HOME))) {
            assertDenied(() -> service.decide(new DecideTransfer(transfer, true, "")));
            assertDenied(() -> queries.page(TransferFilter.ALL, Long.MAX_VALUE, 10));
            assertDenied(() -> queries.count(TransferFilter.ALL, 10));
            assertDenied(() -> queries.find(transfer));
            assertDenied(() -> queries.waiting());
            assertDenied(() -> history.of(cast.customer().publicId()));
            assertDenied(() ->
                    history.ofReseller(cast.giver().publicId(), cast.customer().publicId()));
        }
    }

    @Test
    void the_list_leaves_masked_in_the_readers_language_and_only_as_far_as_it_may_be_read() throws IOException {
        var name = "客户" + cast.customer().name();
        try (var _ = ActingAs.of(cast.givers())) {
            assertThat(ListFile.csv(ownTransferExport, TransferFilter.ALL, Locale.ENGLISH))
                    .contains("Giving reseller", "\"Waiting\"", cast.customer().name())
                    .doesNotContain(name);
            assertDenied(() -> csv(operatorTransferExport));
        }
        try (var _ = ActingAs.of(TestCallers.partner(
                cast.giver().id(), Permission.CUSTOMERS_TRANSFER, Permission.CUSTOMERS_EXPORT_UNMASKED))) {
            assertThat(csv(ownTransferExport)).contains(name, "转出方", "\"待同意\"");
        }
        try (var _ = ActingAs.of(transfers.cast().givers())) {
            assertThat(csv(ownTransferExport).lines()).hasSize(1);
        }
        try (var _ = ActingAs.of(GivenTransfers.operator())) {
            assertThat(csv(operatorTransferExport))
                    .contains(cast.customer().name(), "总经销商", "somebody/user")
                    .doesNotContain(name);
        }
    }

    private static String csv(ListExport<TransferFilter, TransferRow> export) {
        try {
            return ListFile.csv(export, TransferFilter.ALL, Locale.SIMPLIFIED_CHINESE);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private List<PublicId> found(TransferFilter filter) {
        var page = queries.page(filter, Long.MAX_VALUE, 10);
        assertThat(queries.count(filter, 10)).isEqualTo(page.size());
        return page.stream().map(TransferRow::key).toList();
    }

    private List<String> messages(PartnerOnboarded partner) {
        return messagesOfUser(given.ownerOf(partner));
    }

    private List<String> messagesOfUser(long user) {
        return Rows.list(jdbc.sql("select word_key from message where user_id = ? order by id")
                .params(user)
                .query(String.class));
    }

    private static void assertRefused(String key, Runnable attempt) {
        assertThatExceptionOfType(TransferRefused.class)
                .isThrownBy(attempt::run)
                .extracting(Rejection::key)
                .isEqualTo(key);
    }

    private static void assertNotFound(Runnable attempt) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(attempt::run);
    }

    private static void assertDenied(Runnable attempt) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(attempt::run);
    }
}
