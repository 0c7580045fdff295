package io.partnerportal.demo;

import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Callers;
import io.partnerportal.kernel.BusinessCalendar;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.transfers.DecideTransfer;
import io.partnerportal.transfers.NewTransfer;
import io.partnerportal.transfers.TransferConsentService;
import io.partnerportal.transfers.TransferService;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Customers that move between the demo's resellers: one came three weeks ago, one waits for the second consent. */
@Component
class DemoTransfers {

    private static final String EAST = "yuntu-tech";
    private static final String SOUTH = "lanhai-data";
    private static final int DAYS_AGO = 21;

    private final TransferService transfers;
    private final TransferConsentService consents;
    private final Callers callers;
    private final BusinessCalendar calendar;
    private final JdbcClient jdbc;

    DemoTransfers(
            TransferService transfers,
            TransferConsentService consents,
            Callers callers,
            BusinessCalendar calendar,
            JdbcClient jdbc) {
        this.transfers = transfers;
        this.consents = consents;
        this.callers = callers;
        this.calendar = calendar;
        this.jdbc = jdbc;
    }

    /** Called by somebody who may do what the operator does, before the bills come in. */
    void create() {
        var done = open("lingnan-edu", EAST, "客户业务重心迁至华东，由当地云经销商服务更便捷。");
        agree(SOUTH, done);
        agree(EAST, done);
        transfers.complete(done);
        bringForward("lingnan-edu");
        agree(SOUTH, open("nanhai-marine", EAST, "客户在无锡新设研究中心，申请由当地云经销商服务。"));
    }

    private PublicId open(String customer, String receiver, String reason) {
        return transfers.open(new NewTransfer(idOf(customer), idOf(receiver), reason));
    }

    private void agree(String reseller, PublicId transfer) {
        try (var _ = ActingAs.of(callers.byUser(ownerOf(reseller)).orElseThrow())) {
            consents.decide(new DecideTransfer(transfer, true, ""));
        }
    }

    /** As if it had been some weeks ago, so that bills have days before and after it. */
    private void bringForward(String account) {
        long customer = keyOf(account);
        for (var dated : List.of("association", "relation", "manager_assignment")) {
            for (var end : List.of("valid_to", "valid_from")) {
                jdbc.sql("update %1$s set %2$s = :then where customer_id = :customer and %2$s = :turn"
                                .formatted(dated, end))
                        .param("then", calendar.today().plusDays(1).minusDays(DAYS_AGO))
                        .param("turn", calendar.today().plusDays(1))
                        .param("customer", customer)
                        .update();
            }
        }
        earlier("relation", "ended_at", "end_reason is not null", customer);
        earlier("relation", "begun_at", "end_reason is null", customer);
        for (var moment : List.of("asked_at", "giver_agreed_at", "receiver_agreed_at", "closed_at")) {
            earlier("customer_transfer", moment, "state = 'DONE'", customer);
        }
    }

    private void earlier(String table, String moment, String which, long customer) {
        jdbc.sql("update %1$s set %2$s = %2$s - interval :days day where customer_id = :customer and %3$s"
                        .formatted(table, moment, which))
                .param("days", DAYS_AGO)
                .param("customer", customer)
                .update();
    }

    private PublicId idOf(String account) {
        return new PublicId(jdbc.sql("select public_id from account where name = :account")
                .param("account", account)
                .query(String.class)
                .single());
    }

    private long keyOf(String account) {
        return jdbc.sql("select id from account where name = :account")
                .param("account", account)
                .query(Long.class)
                .single();
    }

    private long ownerOf(String account) {
        return jdbc.sql("select id from portal_user where account_id = :account and kind = 'OWNER'")
                .param("account", keyOf(account))
                .query(Long.class)
                .single();
    }
}
