package io.partnerportal.transfers;

import io.partnerportal.identity.Navigation;
import io.partnerportal.kernel.Rows;
import io.partnerportal.notifications.MessageCategory;
import io.partnerportal.notifications.Notice;
import io.partnerportal.notifications.Notifier;
import io.partnerportal.transfers.TransferTable.Filed;
import io.partnerportal.uikit.PortalLinks;
import io.partnerportal.uikit.Severity;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells both resellers' administrators and whoever asked for it how a transfer goes on, and at its end everybody else. */
@Component
class TransferNotices {

    private final Notifier notifier;
    private final JdbcClient jdbc;

    TransferNotices(Notifier notifier, JdbcClient jdbc) {
        this.notifier = notifier;
        this.jdbc = jdbc;
    }

    void opened(Filed transfer) {
        var customer = name(transfer.customer());
        tell(
                administrators(transfer.giver()),
                ownPage(transfer),
                Severity.WARNING,
                "transfers.notice.opened-giver",
                customer,
                name(transfer.receiver()));
        tell(
                administrators(transfer.receiver()),
                ownPage(transfer),
                Severity.WARNING,
                "transfers.notice.opened-receiver",
                customer,
                name(transfer.giver()));
    }

    void agreed(Filed transfer, TransferSide by, boolean ready) {
        var who = name(transfer.party(by));
        var customer = name(transfer.customer());
        var key = ready ? "transfers.notice.ready" : "transfers.notice.agreed";
        tellOther(transfer, by, Severity.INFO, "transfers.notice.agreed", who, customer);
        tell(List.of(transfer.asker()), operatorsPage(transfer), Severity.INFO, key, who, customer);
    }

    void refused(Filed transfer, TransferSide by, String reason) {
        var who = name(transfer.party(by));
        var customer = name(transfer.customer());
        var key = "transfers.notice.refused";
        tellOther(transfer, by, Severity.INFO, key, who, customer, reason);
        tell(List.of(transfer.asker()), operatorsPage(transfer), Severity.WARNING, key, who, customer, reason);
    }

    void cancelled(Filed transfer, String reason) {
        tellBoth(transfer, "transfers.notice.cancelled", name(transfer.customer()), reason);
    }

    void lapsed(Filed transfer) {
        var customer = name(transfer.customer());
        tellBoth(transfer, "transfers.notice.lapsed", customer);
        var asker = List.of(transfer.asker());
        tell(asker, operatorsPage(transfer), Severity.WARNING, "transfers.notice.lapsed", customer);
    }

    /** @param manager who looked after the customer for the giving reseller; absent for nobody */
    void done(Filed transfer, @Nullable Long manager) {
        var customer = name(transfer.customer());
        var giver = name(transfer.giver());
        var receiver = name(transfer.receiver());
        var givers = Stream.concat(administrators(transfer.giver()).stream(), Stream.ofNullable(manager))
                .toList();
        tellDone(givers, Navigation.ASSOCIATION_RECORDS, "transfers.notice.done-giver", customer, receiver);
        tellDone(
                administrators(transfer.receiver()),
                Navigation.CUSTOMERS,
                "transfers.notice.done-receiver",
                customer,
                giver);
        tellDone(
                administrators(transfer.distributor()),
                Navigation.RESELLER_CUSTOMERS,
                "transfers.notice.done-distributor",
                customer,
                giver,
                receiver);
        tellDone(owners(transfer.customer()), Navigation.MY_PARTNER, "transfers.notice.done-customer", giver, receiver);
    }

    String name(long account) {
        return jdbc.sql("select display_name from account where id = :account")
                .param("account", account)
                .query(String.class)
                .single();
    }

    private void tellDone(List<Long> people, Navigation page, String key, String... values) {
        tell(people, PortalLinks.of(page), Severity.SUCCESS, key, values);
    }

    private void tellBoth(Filed transfer, String key, String... values) {
        for (var side : TransferSide.values()) {
            tellOther(transfer, side, Severity.INFO, key, values);
        }
    }

    private void tellOther(Filed transfer, TransferSide than, Severity severity, String key, String... values) {
        tell(administrators(transfer.party(than.other())), ownPage(transfer), severity, key, values);
    }

    private void tell(List<Long> people, String link, Severity severity, String key, String... values) {
        notifier.notify(
                Notice.of(MessageCategory.CUSTOMERS, severity, key, values).linkingTo(link), people);
    }

    private static String ownPage(Filed transfer) {
        return PortalLinks.of(Navigation.CUSTOMER_TRANSFERS) + "/" + transfer.publicId();
    }

    private static String operatorsPage(Filed transfer) {
        return PortalLinks.of(Navigation.OPERATOR_TRANSFERS) + "/" + transfer.publicId();
    }

    /** Who of a partner can decide: the owner and its administrators. */
    private List<Long> administrators(long partner) {
        return Rows.list(jdbc.sql("""
                select u.id
                  from portal_user u
                 where u.account_id = :partner
                   and (u.kind = 'OWNER'
                        or u.id in (select m.user_id
                                      from member_role m
                                      join role r on r.id = m.role_id
                                     where r.name = 'ADMINISTRATOR' and r.organisation_id is null))
                 order by u.id
                """).param("partner", partner).query(Long.class));
    }

    private List<Long> owners(long account) {
        return Rows.list(jdbc.sql("select id from portal_user where account_id = :account and kind = 'OWNER'")
                .param("account", account)
                .query(Long.class));
    }
}
