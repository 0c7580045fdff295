package io.partnerportal.transfers;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnerportal.PortalTest;
import io.partnerportal.TestCallers;
import io.partnerportal.Together;
import io.partnerportal.freezing.FreezeKind;
import io.partnerportal.freezing.FreezingService;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Caller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rejection;
import io.partnerportal.transfers.GivenTransfers.Cast;
import io.partnerportal.unlinking.DecideRequest;
import io.partnerportal.unlinking.OwnRequestService;
import io.partnerportal.unlinking.UnlinkService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several who decide about one transfer, or about its customer, at the same moment. */
@PortalTest
class TransferRaceIT {

    private static final int TIMES = 3;

    /** One of those who act at once. */
    private record Deed(Caller who, Runnable what) {}

    @Autowired
    TransferService service;

    @Autowired
    TransferConsentService consents;

    @Autowired
    OwnRequestService requests;

    @Autowired
    UnlinkService unlinking;

    @Autowired
    FreezingService freezing;

    @Autowired
    GivenTransfers transfers;

    @Autowired
    JdbcClient jdbc;

    private Cast cast;

    @BeforeEach
    void two_resellers_of_one_distributor() {
        cast = transfers.cast();
    }

    @RepeatedTest(TIMES)
    void both_agree_at_once_and_it_is_ready() throws InterruptedException {
        var transfer = transfers.opened(cast);

        assertThat(Together.refused(
                        cast.givers(), () -> decide(transfer, true),
                        cast.receivers(), () -> decide(transfer, true)))
                .isEmpty();
        assertThat(transfers.stateOf(transfer)).isEqualTo("READY");
    }

    @RepeatedTest(TIMES)
    void one_agrees_one_refuses_and_the_operator_cancels_at_once_and_it_ends_once() throws InterruptedException {
        var transfer = transfers.opened(cast);

        var refused = atOnce(
                new Deed(cast.givers(), () -> decide(transfer, true)),
                new Deed(cast.receivers(), () -> decide(transfer, false)),
                new Deed(GivenTransfers.operator(), () -> service.cancel(transfer, "信息有误")));

        assertThat(transfers.stateOf(transfer)).isIn("REFUSED", "CANCELLED");
        assertThat(refused).isNotEmpty().allMatch(one -> one.key().equals("transfers.over"));
        assertThat(transfers.partnerOf(cast.customer())).isEqualTo(cast.giver().id());
        assertThat(count("select count(*) from customer_transfer where open_id = ?"))
                .isZero();
    }

    @RepeatedTest(TIMES)
    void two_completions_at_once_move_the_customer_once() throws InterruptedException {
        var transfer = transfers.ready(cast);

        var refused = Together.refused(
                GivenTransfers.operator(), () -> service.complete(transfer),
                GivenTransfers.operator(), () -> service.complete(transfer));

        assertThat(refused).singleElement().extracting(Rejection::key).isEqualTo("transfers.over");
        assertMovedOnce();
    }

    @RepeatedTest(TIMES)
    void of_completion_cancellation_and_a_late_refusal_at_once_one_wins() throws InterruptedException {
        var transfer = transfers.ready(cast);

        var refused = atOnce(
                new Deed(GivenTransfers.operator(), () -> service.complete(transfer)),
                new Deed(GivenTransfers.operator(), () -> service.cancel(transfer, "信息有误")),
                new Deed(cast.receivers(), () -> decide(transfer, false)));

        assertThat(refused).hasSize(2);
        if (transfers.stateOf(transfer).equals("DONE")) {
            assertMovedOnce();
        } else {
            assertThat(transfers.partnerOf(cast.customer()))
                    .isEqualTo(cast.giver().id());
        }
    }

    @RepeatedTest(TIMES)
    void two_transfers_of_one_customer_are_not_opened_at_once() throws InterruptedException {
        var wish = new NewTransfer(cast.customer().publicId(), cast.receiver().publicId(), "服务区域调整");

        var refused = Together.refused(
                GivenTransfers.operator(), () -> service.open(wish),
                GivenTransfers.operator(), () -> service.open(wish));

        assertThat(refused).singleElement().extracting(Rejection::key).isEqualTo("transfers.open-already");
        assertThat(count("select count(*) from customer_transfer where customer_id = ?"))
                .isOne();
    }

    @RepeatedTest(TIMES)
    void a_customer_that_is_unlinked_meanwhile_is_not_moved() throws InterruptedException {
        var transfer = transfers.ready(cast);
        PublicId request;
        try (var _ = ActingAs.of(customer())) {
            request = requests.request("更换伙伴");
        }

        var refused = Together.refused(
                GivenTransfers.operator(),
                () -> service.complete(transfer),
                TestCallers.partner(cast.giver().id(), Permission.CUSTOMERS_UNLINK),
                () -> unlinking.decide(new DecideRequest(request, true, "")));

        assertThat(refused)
                .singleElement()
                .extracting(Rejection::key)
                .isIn("transfers.obstacle.REQUEST_PENDING", "transfers.not-associated", "transfers.over");
        assertThat(transfers.partnerOf(cast.customer())).isZero();
        assertThat(transfers.stateOf(transfer)).isEqualTo("LAPSED");
    }

    @RepeatedTest(TIMES)
    void who_asks_to_unlink_or_freezes_while_it_is_completed_comes_before_or_after_but_not_in_between()
            throws InterruptedException {
        var transfer = transfers.ready(cast);
        var freeze = new FreezingService.Freeze(
                List.of(cast.customer().publicId()), cast.giver().publicId(), FreezeKind.ACCOUNT, "欠款");

        atOnce(
                new Deed(GivenTransfers.operator(), () -> service.complete(transfer)),
                new Deed(customer(), () -> requests.request("更换伙伴")),
                new Deed(
                        TestCallers.partner(
                                cast.distributor().id(), Permission.CUSTOMERS_FREEZE, Permission.RESELLERS_CUSTOMERS),
                        () -> freezing.freeze(freeze)));

        boolean moved = transfers.partnerOf(cast.customer()) == cast.receiver().id();
        assertThat(transfers.stateOf(transfer)).isEqualTo(moved ? "DONE" : "READY");
        assertThat(count("""
                select count(*) from customer_freeze f join relation r on r.id = f.relation_id
                 where f.open_id = ? and r.ended_at is not null
                """))
                .as("nothing is left of an association that is over")
                .isZero();
        assertThat(count("""
                select count(*) from association_request q join relation r on r.id = q.relation_id
                 where q.open_id = ? and r.ended_at is not null
                """)).isZero();
    }

    @RepeatedTest(TIMES)
    void nothing_is_opened_about_a_customer_that_is_unlinked_at_the_same_moment() throws InterruptedException {
        PublicId request;
        try (var _ = ActingAs.of(customer())) {
            request = requests.request("更换伙伴");
        }

        atOnce(
                new Deed(
                        TestCallers.partner(cast.giver().id(), Permission.CUSTOMERS_UNLINK),
                        () -> unlinking.decide(new DecideRequest(request, true, ""))),
                new Deed(GivenTransfers.operator(), () -> transfers.opened(cast)));

        assertThat(transfers.partnerOf(cast.customer())).isZero();
        assertThat(count("select count(*) from customer_transfer where open_id = ?"))
                .isZero();
    }

    private void assertMovedOnce() {
        assertThat(transfers.partnerOf(cast.customer()))
                .isEqualTo(cast.receiver().id());
        assertThat(count("select count(*) from relation where customer_id = ?")).isEqualTo(2);
        assertThat(count("select count(*) from association where customer_id = ?"))
                .as("the day it began and the day it moved count for the giver")
                .isEqualTo(2);
    }

    private void decide(PublicId transfer, boolean agree) {
        consents.decide(new DecideTransfer(transfer, agree, agree ? "" : "客户不同意"));
    }

    /** What they were refused with; all begin together. */
    private static List<Rejection> atOnce(Deed... deeds) throws InterruptedException {
        var start = new CountDownLatch(deeds.length);
        try (var people = Executors.newFixedThreadPool(deeds.length)) {
            var results = people.invokeAll(
                    Stream.of(deeds).map(deed -> attempt(start, deed)).toList());
            var refused = new ArrayList<Rejection>();
            for (var result : results) {
                result.get().ifPresent(refused::add);
            }
            return refused;
        } catch (ExecutionException surprise) {
            throw new AssertionError(surprise.getCause());
        }
    }

    private static Callable<Optional<Rejection>> attempt(CountDownLatch start, Deed deed) {
        return () -> {
            try (var _ = ActingAs.of(deed.who())) {
                start.countDown();
                start.await();
                deed.what().run();
                return Optional.empty();
            } catch (Rejection refused) {
                return Optional.of(refused);
            }
        };
    }

    private Caller customer() {
        return TestCallers.customer(cast.customer().id(), Permission.MY_PARTNER);
    }

    private int count(String sql) {
        return jdbc.sql(sql).params(cast.customer().id()).query(Integer.class).single();
    }
}
