package io.partnerportal.bench;

import io.partnerportal.kernel.Ids;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.roles.SystemRole;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** People of one partner in any number: a tenth disabled, with one to three roles, a director, and up to three sign-ins. */
final class GeneratedMembers {

    private static final String[] FAMILIES = {
        "wang", "li", "zhang", "liu", "chen", "yang", "zhao", "huang", "zhou", "wu"
    };
    private static final String[] CALLED = {"王伟", "李静", "张敏", "刘洋", "陈杰", "杨帆", "赵磊", "黄丽", "周涛", "吴刚"};
    private static final Instant START = Instant.parse("2024-01-01T00:00:00Z");
    private static final int DIRECTORS = 200;

    private record Person(long id, PublicId key, String name, int number) {}

    private final JdbcTemplate jdbc;
    private final JdbcClient reader;
    private final TransactionTemplate transaction;
    private final Ids ids;
    private final long partner;
    private final Random random = new Random(7);
    private final List<Person> people = new ArrayList<>();

    GeneratedMembers(ApplicationContext portal, long partner) {
        this.jdbc = portal.getBean(JdbcTemplate.class);
        this.reader = portal.getBean(JdbcClient.class);
        this.transaction = portal.getBean(TransactionTemplate.class);
        this.ids = portal.getBean(Ids.class);
        this.partner = partner;
    }

    void add(int members) {
        for (int i = 0; i < members; i++) {
            var family = FAMILIES[random.nextInt(FAMILIES.length)];
            people.add(new Person(ids.next(), PublicId.random(), "%s-%06d".formatted(family, i), i));
        }
        transaction.executeWithoutResult(_ -> insert());
        jdbc.execute("analyze table portal_user, member, member_role, sign_in");
    }

    private void insert() {
        addUsers();
        jdbc.batchUpdate(
                "insert into member (user_id, note, director_id) values (?, ?, ?)", each(person -> new Object[] {
                    person.id(),
                    "第%d组".formatted(person.number() % 50),
                    isDirector(person) ? null : director().id()
                }));
        addRoles();
        addSignIns();
    }

    private void addUsers() {
        jdbc.batchUpdate("""
                insert into portal_user (id, version, public_id, account_id, kind, name, display_name, email, mobile, status,
                                         created_at)
                values (?, 0, ?, ?, 'MEMBER', ?, ?, ?, ?, ?, ?)
                """, each(person -> new Object[] {
            person.id(),
            person.key().value(),
            partner,
            person.name(),
            CALLED[random.nextInt(CALLED.length)] + person.number(),
            person.name() + "@member.example",
            "138%08d".formatted(person.number()),
            person.number() % 10 == 9 ? "DISABLED" : "ACTIVE",
            Timestamp.from(START)
        }));
    }

    private void addRoles() {
        long director = role(SystemRole.ACCOUNT_DIRECTOR);
        long manager = role(SystemRole.ACCOUNT_MANAGER);
        long finance = role(SystemRole.FINANCE);
        long operations = role(SystemRole.OPERATIONS);
        var given = new ArrayList<Object[]>();
        for (var person : people) {
            given.add(held(person, isDirector(person) ? director : manager));
            if (person.number() % 3 == 0) {
                given.add(held(person, finance));
            }
            if (person.number() % 9 == 0) {
                given.add(held(person, operations));
            }
        }
        jdbc.batchUpdate(
                "insert into member_role (user_id, role_id, account_id, user_name) values (?, ?, ?, ?)", given);
    }

    private Object[] held(Person person, long role) {
        return new Object[] {person.id(), role, partner, person.name()};
    }

    private long role(SystemRole role) {
        return reader.sql("select id from role where organisation_id is null and name = ?")
                .params(role.name())
                .query(Long.class)
                .single();
    }

    private void addSignIns() {
        var times = new ArrayList<Object[]>();
        for (var person : people) {
            for (int i = 0; i < person.number() % 4; i++) {
                var at = Timestamp.from(START.plus(Duration.ofHours(random.nextInt(8000))));
                times.add(new Object[] {ids.next(), person.id(), at, at, at});
            }
        }
        jdbc.batchUpdate("""
                insert into sign_in (id, user_id, address, agent, signed_in_at, last_active_at, ended_at, end_reason)
                values (?, ?, '127.0.0.1', 'bench', ?, ?, ?, 'SIGNED_OUT')
                """, times);
    }

    private static boolean isDirector(Person person) {
        return person.number() < DIRECTORS;
    }

    private Person director() {
        return people.get(random.nextInt(DIRECTORS));
    }

    private interface Row {
        Object[] of(Person person);
    }

    private List<Object[]> each(Row row) {
        return people.stream().map(row::of).toList();
    }

    /** Two in a thousand are directors, every third works in finance. */
    String publicIdOf(SystemRole role) {
        return reader.sql("select public_id from role where organisation_id is null and name = ?")
                .params(role.name())
                .query(String.class)
                .single();
    }

    String someName() {
        return somebodyAtAll().name();
    }

    String someEmail() {
        return somebodyAtAll().name() + "@member.example";
    }

    PublicId somebody() {
        return somebodyAtAll().key();
    }

    private Person somebodyAtAll() {
        return people.get(random.nextInt(people.size()));
    }
}
