package io.partnerportal.imports;

import io.partnerportal.kernel.Ids;
import io.partnerportal.kernel.PublicId;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Partners, customers and managers of a test's own, committed and left behind. */
public final class GivenTenants {

    private static final AtomicInteger COUNTER = new AtomicInteger();
    public static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final JdbcClient jdbc;
    private final Ids ids;

    public GivenTenants(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    public long partner(String identity) {
        long id = account("PARTNER");
        jdbc.sql("insert into organisation (id, version, identity) values (?, 0, ?)")
                .params(id, identity)
                .update();
        return id;
    }

    public long customer() {
        long id = account("CUSTOMER");
        jdbc.sql("insert into customer (id, version) values (?, 0)").params(id).update();
        return id;
    }

    public long customerOf(long partner) {
        long customer = customer();
        associate(customer, partner, "RESALE", LONG_AGO);
        return customer;
    }

    public void associate(long customer, long partner, String type, LocalDate from) {
        jdbc.sql("update association set valid_to = ? where customer_id = ? and valid_to > ?")
                .params(from, customer, from)
                .update();
        jdbc.sql("insert into association (id, customer_id, partner_id, type, valid_from) values (?, ?, ?, ?, ?)")
                .params(ids.next(), customer, partner, type, from)
                .update();
        jdbc.sql("""
                update relation
                   set current_id = null, ended_at = ?, valid_to = ?, end_reason = 'UNLINKED'
                 where current_id = ?
                """).params(from, from, customer).update();
        jdbc.sql("""
                insert into relation (id, public_id, customer_id, partner_id, type, current_id, begun_at, begun_by,
                                      valid_from)
                values (?, ?, ?, ?, ?, ?, ?, 'test', ?)
                """)
                .params(ids.next(), PublicId.random().value(), customer, partner, type, customer, from, from)
                .update();
    }

    public long managerOf(long partner) {
        long id = ids.next();
        jdbc.sql("""
                insert into portal_user (id, version, public_id, account_id, kind, name, display_name, status,
                                         created_at)
                values (?, 0, ?, ?, 'MEMBER', ?, ?, 'ACTIVE', '2020-01-01')
                """)
                .params(id, PublicId.random().value(), partner, "member" + id, "经理" + id)
                .update();
        return id;
    }

    public void assign(long manager, long customer, LocalDate from) {
        jdbc.sql("update manager_assignment set valid_to = ? where customer_id = ? and valid_to > ?")
                .params(from, customer, from)
                .update();
        jdbc.sql("insert into manager_assignment (id, customer_id, manager_id, valid_from) values (?, ?, ?, ?)")
                .params(ids.next(), customer, manager, from)
                .update();
        jdbc.sql("update relation set manager_id = ? where current_id = ?")
                .params(manager, customer)
                .update();
    }

    public void map(String provider, List<String> subAccounts, long customer) {
        subAccounts.forEach(subAccount -> jdbc.sql("""
                insert into sub_account_mapping (id, public_id, provider, sub_account_id, customer_id, valid_from,
                                                 settled, created_by, created_at)
                values (?, ?, ?, ?, ?, '2020-01-01', true, 'test', '2020-01-01')
                """)
                .params(ids.next(), PublicId.random().value(), provider, subAccount, customer)
                .update());
    }

    public void belongs(long reseller, long distributor, LocalDate from, LocalDate to) {
        jdbc.sql("""
                insert into distributor_period (id, reseller_id, distributor_id, valid_from, valid_to)
                values (?, ?, ?, ?, ?)
                """).params(ids.next(), reseller, distributor, from, to).update();
    }

    public PublicId publicIdOfUser(long user) {
        return new PublicId(jdbc.sql("select public_id from portal_user where id = ?")
                .params(user)
                .query(String.class)
                .single());
    }

    public String name(long account) {
        return jdbc.sql("select name from account where id = ?")
                .params(account)
                .query(String.class)
                .single();
    }

    public PublicId publicId(long account) {
        return new PublicId(jdbc.sql("select public_id from account where id = ?")
                .params(account)
                .query(String.class)
                .single());
    }

    private long account(String kind) {
        long id = ids.next();
        var name = "test%d-%d".formatted(COUNTER.incrementAndGet(), id);
        jdbc.sql("""
                insert into account (id, version, public_id, kind, name, display_name, email, site, status, created_at)
                values (?, 0, ?, ?, ?, ?, ?, 'cn', 'ACTIVE', '2020-01-01')
                """)
                .params(id, PublicId.random().value(), kind, name, "公司" + id, name + "@example.com")
                .update();
        return id;
    }
}
