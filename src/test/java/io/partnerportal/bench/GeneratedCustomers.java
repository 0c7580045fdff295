package io.partnerportal.bench;

import io.partnerportal.kernel.Ids;
import io.partnerportal.kernel.PublicId;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Customers of many partners, the first of them with many more than the others; every third is known, half have a label. */
final class GeneratedCustomers {

    private static final String[] PLACES = {"江南", "青山", "苏杭", "太湖", "南海", "岭南", "华信", "浦江", "晨晖", "河西"};
    private static final String[] TRADES = {"商业连锁", "医疗科技", "智运物流", "文旅集团", "海洋数据", "在线教育", "新能源", "机器人"};
    private static final Instant START = Instant.parse("2024-01-01T00:00:00Z");
    private static final int AT_ONCE = 5_000;
    static final int MANAGERS = 40;

    private record Customer(long id, PublicId key, String name, String company, long partner, int number) {}

    private final JdbcTemplate jdbc;
    private final JdbcClient reader;
    private final Ids ids;
    private final Random random = new Random(5);
    private final List<Long> partners = new ArrayList<>();
    private final List<Customer> largest = new ArrayList<>();
    private final List<Long> managers = new ArrayList<>();
    private long file;

    GeneratedCustomers(ApplicationContext portal) {
        this.jdbc = portal.getBean(JdbcTemplate.class);
        this.reader = portal.getBean(JdbcClient.class);
        this.ids = portal.getBean(Ids.class);
    }

    void add(int ofLargest, int others, int ofEach, LocalDate until) {
        file = published(until);
        addPartner(ofLargest, until);
        for (int i = 0; i < others; i++) {
            addPartner(ofEach, until);
        }
        jdbc.update("""
                insert into consumption_customer_cycle
                select cycle, partner_id, customer_id, manager_id, association_type, currency, import_id,
                       sum(expenditure), sum(refund), sum(official), sum(line_count), sum(zero_count)
                  from consumption_customer_daily
                 group by cycle, partner_id, customer_id, manager_id, association_type, currency, import_id
                """);
        jdbc.execute("analyze table account, portal_user, relation, account_fact, consumption_customer_daily,"
                + " consumption_customer_cycle");
    }

    private void addPartner(int customers, LocalDate until) {
        long partner = ids.next();
        account(partner, "PARTNER", "bench-partner-" + partners.size());
        jdbc.update("insert into organisation (id, version, identity) values (?, 0, 'SOLUTION_PROVIDER')", partner);
        partners.add(partner);
        var own = partners.size() == 1 ? managers(partner) : List.<Long>of();
        for (int from = 0; from < customers; from += AT_ONCE) {
            var some = new ArrayList<Customer>();
            for (int i = from; i < Math.min(customers, from + AT_ONCE); i++) {
                some.add(customer(partner, i));
            }
            insert(some, own, until);
            if (partners.size() == 1) {
                largest.addAll(some);
            }
        }
    }

    private Customer customer(long partner, int number) {
        var company = PLACES[random.nextInt(PLACES.length)] + TRADES[random.nextInt(TRADES.length)] + number + "有限公司";
        var name = "cust-%02d-%06d".formatted(partners.size(), number);
        return new Customer(ids.next(), PublicId.random(), name, company, partner, number);
    }

    private void insert(List<Customer> some, List<Long> own, LocalDate until) {
        batch("""
                insert into account (id, version, public_id, kind, name, display_name, email, site, status, created_at)
                values (?, 0, ?, 'CUSTOMER', ?, ?, ?, 'cn', 'ACTIVE', ?)
                """, some, one -> new Object[] {
            one.id(), one.key().value(), one.name(), one.company(), one.name() + "@customer.example", at(one)
        });
        batch("""
                insert into portal_user (id, version, public_id, account_id, kind, name, display_name, mobile, status,
                                         created_at)
                values (?, 0, ?, ?, 'OWNER', 'owner', ?, ?, 'ACTIVE', ?)
                """, some, one -> new Object[] {
            ids.next(), PublicId.random().value(), one.id(), one.company(), "138%08d".formatted(one.number()), at(one)
        });
        batch("insert into customer (id, version) values (?, 0)", some, one -> new Object[] {one.id()});
        belong(some, own);
        known(some);
        spent(some, until);
    }

    private void belong(List<Customer> some, List<Long> own) {
        batch("""
                insert into association (id, customer_id, partner_id, type, valid_from) values (?, ?, ?, ?, '2024-01-01')
                """, some, one -> new Object[] {ids.next(), one.id(), one.partner(), type(one)});
        batch("""
                insert into relation (id, public_id, customer_id, partner_id, type, current_id, manager_id, label, begun_at,
                                      begun_by, valid_from)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'bench', '2024-01-01')
                """, some, one -> new Object[] {
            ids.next(),
            PublicId.random().value(),
            one.id(),
            one.partner(),
            type(one),
            one.id(),
            own.isEmpty() || one.number() % 5 == 0 ? null : own.get(one.number() % own.size()),
            one.number() % 2 == 0 ? "重点" + one.number() % 100 : "",
            at(one)
        });
    }

    private void known(List<Customer> some) {
        var facts = some.stream().filter(one -> one.number() % 3 == 0).toList();
        for (var kind : List.of("REAL_NAME", "LEVEL", "NEW_CUSTOMER")) {
            batch("""
                    insert into account_fact (id, public_id, account_id, kind, value, valid_from, note, recorded_by,
                                              recorded_at)
                    values (?, ?, ?, ?, ?, '2024-01-01', '', 'bench', ?)
                    """, facts, one ->
                    new Object[] {ids.next(), PublicId.random().value(), one.id(), kind, value(kind, one), at(one)});
        }
    }

    private static String value(String kind, Customer one) {
        return switch (kind) {
            case "REAL_NAME" -> "VERIFIED";
            case "LEVEL" -> "V" + one.number() / 3 % 6;
            default -> "YES";
        };
    }

    /** Twelve days of lines of each customer, in one currency. */
    private void spent(List<Customer> some, LocalDate until) {
        for (int day = 0; day < 12; day++) {
            var date = until.minusDays(day);
            batch("""
                    insert into consumption_customer_daily (cycle, partner_id, customer_id, day, manager_id,
                                                            association_type, currency, import_id, expenditure, refund,
                                                            official, line_count, zero_count)
                    values (?, ?, ?, ?, 0, 2, 'CNY', ?, ?, 0, 0, 10, 0)
                    """, some, one -> new Object[] {
                cycle(date),
                one.partner(),
                one.id(),
                date,
                file,
                new BigDecimal(random.nextInt(100_000)).movePointLeft(2)
            });
        }
    }

    private static int cycle(LocalDate day) {
        return day.getYear() * 100 + day.getMonthValue();
    }

    private long published(LocalDate until) {
        long id = ids.next();
        jdbc.update("""
                insert into consumption_import (id, public_id, status, decision, file_name, sha256, bytes, last_day,
                                                requested_by, registered_at, published_at)
                values (?, ?, 'PUBLISHED', 'ADD', 'bill.csv', sha2(?, 256), 1, ?, 'bench', ?, ?)
                """, id, PublicId.random().value(), id, until, Timestamp.from(START), Timestamp.from(START));
        for (var day : List.of(until, until.minusDays(11))) {
            jdbc.update("""
                    insert ignore into consumption_import_scope (import_id, provider, billing_account, cycle, currency,
                                                                 line_count, billed)
                    values (?, 'bench', '', ?, 'CNY', 1, 1)
                    """, id, cycle(day));
        }
        return id;
    }

    private List<Long> managers(long partner) {
        for (int i = 0; i < MANAGERS; i++) {
            long id = ids.next();
            jdbc.update("""
                    insert into portal_user (id, version, public_id, account_id, kind, name, display_name, status, created_at)
                    values (?, 0, ?, ?, 'MEMBER', ?, ?, 'ACTIVE', ?)
                    """, id, PublicId.random().value(), partner, "manager-" + i, "经理" + i, Timestamp.from(START));
            jdbc.update("""
                    insert into member_role (user_id, role_id, account_id, user_name)
                    select ?, r.id, ?, ? from role r where r.organisation_id is null and r.name = 'ACCOUNT_MANAGER'
                    """, id, partner, "manager-" + i);
            managers.add(id);
        }
        return managers;
    }

    private void account(long id, String kind, String name) {
        jdbc.update(
                """
                insert into account (id, version, public_id, kind, name, display_name, email, site, status, created_at)
                values (?, 0, ?, ?, ?, ?, ?, 'cn', 'ACTIVE', ?)
                """, id, PublicId.random().value(), kind, name, name, name + "@portal.example", Timestamp.from(START));
    }

    private static String type(Customer one) {
        return one.number() % 4 == 0 ? "REFERRAL" : "RESALE";
    }

    private static Timestamp at(Customer one) {
        return Timestamp.from(START.plusSeconds(one.number() * 600L));
    }

    private interface Row {
        Object[] of(Customer customer);
    }

    private void batch(String sql, List<Customer> some, Row row) {
        jdbc.batchUpdate(sql, some.stream().map(row::of).toList());
    }

    long largest() {
        return partners.getFirst();
    }

    String someName() {
        return somebody().name();
    }

    String somePublicId() {
        return somebody().key().value();
    }

    String someManager() {
        return reader.sql("select public_id from portal_user where id = ?")
                .params(managers.get(random.nextInt(managers.size())))
                .query(String.class)
                .single();
    }

    private Customer somebody() {
        return largest.get(random.nextInt(largest.size()));
    }
}
