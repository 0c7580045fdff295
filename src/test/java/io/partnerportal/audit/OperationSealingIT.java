package io.partnerportal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnerportal.As;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TurnableClock;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.Auditable;
import io.partnerportal.kernel.BusinessCalendar;
import io.partnerportal.kernel.KeyedHash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** A chain of its own, in a transaction that is rolled back, and with a seal file of its own. */
@IntegrationTest
@As(value = Permission.OPERATIONS_READ, operator = true)
class OperationSealingIT {

    /** Something happened to an object. */
    private record Happened(String object) implements Auditable {

        @Override
        public String action() {
            return "accounts.audit.opened";
        }

        @Override
        public Map<String, String> after() {
            return Map.of("name", object);
        }
    }

    @TempDir
    private Path directory;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    KeyedHash hash;

    @Autowired
    OperationChain chain;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    BusinessCalendar calendar;

    @Autowired
    TurnableClock clock;

    private Path file;
    private OperationSealing sealing;
    private OperationsAreSealed proof;

    @BeforeEach
    void five_sealed_records() {
        jdbc.sql("delete from operation_log").update();
        jdbc.sql("delete from operation_anchor").update();
        file = directory.resolve("log.seal");
        sealing = new OperationSealing(jdbc, chain, new SealFile(file), transactions);
        proof = new OperationsAreSealed(chain, new SealFile(file), transactions);
        happened("one", "two", "three", "four", "five");
        sealing.sealAll();
    }

    @Test
    void an_untouched_log_holds_and_goes_on() throws IOException {
        assertThat(proof.violations()).isEmpty();
        happened("six");
        assertThat(proof.violations()).as("not sealed yet").isEmpty();
        sealing.sealAll();

        assertThat(proof.violations()).isEmpty();
        assertThat(Files.readString(file)).startsWith("6 ");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void more_records_than_a_batch_are_sealed_in_one_go() {
        jdbc.sql("""
                insert into operation_log
                       (id, public_id, happened_at, tenant_id, actor_id, actor, address, action, object,
                        before_json, after_json)
                select seq + 8000000000000, lpad(seq, 32, '0'), '2025-03-12 02:00:00', 0, 0, 'system', '', 'x.y', seq,
                       '{}', '{}'
                  from seq_1_to_2500
                """).update();
        sealing.sealAll();

        assertThat(chain.end().number()).isEqualTo(2505);
        assertThat(proof.violations()).isEmpty();
    }

    @Test
    void a_changed_record_is_found_whichever_value_was_changed() {
        for (var change : List.of(
                "object = 'other'",
                "after_json = '{}'",
                "actor = 'nobody'",
                "address = '192.0.2.1'",
                "outcome = 'REFUSED'",
                "tenant_id = 7",
                "happened_at = '2025-03-12 02:00:00.000001'")) {
            var before = jdbc.sql("select * from operation_log where number = 3")
                    .query()
                    .singleRow();
            tamper("update operation_log set " + change + " where number = 3");
            assertThat(proof.violations()).as(change).containsExactly("record 3 is not what was sealed");
            jdbc.sql("""
                    update operation_log
                       set object = :object, after_json = :after_json, actor = :actor, address = :address,
                           outcome = :outcome, tenant_id = :tenant_id, happened_at = :happened_at
                     where number = 3
                    """).params(before).update();
        }
        assertThat(proof.violations()).isEmpty();
    }

    @Test
    void a_removed_record_is_found_even_when_the_rest_is_moved_up() {
        tamper("delete from operation_log where number = 3");
        assertThat(proof.violations()).containsExactly("record 3 was removed");

        tamper("update operation_log set number = 3 where number = 4");
        tamper("update operation_log set number = 4 where number = 5");
        assertThat(proof.violations())
                .contains("record 3 is not what was sealed")
                .anyMatch(cutOff(5, 5));
    }

    @Test
    void removed_records_at_the_beginning_are_found() {
        tamper("delete from operation_log where number <= 2");

        assertThat(proof.violations()).containsExactly("records 1 to 2 were removed");
    }

    @Test
    void swapped_records_are_found() {
        tamper("update operation_log set number = 99 where number = 2");
        tamper("update operation_log set number = 2 where number = 4");
        tamper("update operation_log set number = 4 where number = 99");

        assertThat(proof.violations()).contains("record 2 is not what was sealed", "record 4 is not what was sealed");
    }

    @Test
    void a_cut_off_end_is_found_and_new_records_do_not_cover_it_up() {
        tamper("delete from operation_log where number >= 4");
        assertThat(proof.violations()).singleElement().matches(cutOff(4, 5));

        happened("six", "seven", "eight");
        sealing.sealAll();
        assertThat(proof.violations()).singleElement().matches(cutOff(4, 5));
    }

    @Test
    void a_record_taken_out_of_the_chain_is_found_though_it_is_still_there() {
        tamper("update operation_log set number = null, link = null where number = 2");
        sealing.sealAll();

        assertThat(proof.violations()).contains("record 2 was removed");
    }

    @Test
    void a_record_cannot_be_sealed_by_somebody_without_the_key() {
        var stranger = new OperationChain(jdbc, new KeyedHash(directory.resolve("other.key")));
        tamper("update operation_log set object = 'other' where number = 5");
        var forged = stranger.next(
                Seal.of(4, chain.sealedAfter(3, 1).getFirst().link()),
                chain.sealedAfter(4, 1).getFirst());
        jdbc.sql("update operation_log set link = :link where number = 5")
                .param("link", forged.bytes())
                .update();

        assertThat(proof.violations()).contains("record 5 is not what was sealed");
    }

    @Test
    void a_deleted_or_emptied_seal_file_is_told_and_sealing_waits_for_it() throws IOException {
        var kept = Files.readString(file);
        Files.delete(file);
        happened("six");
        sealing.sealAll();
        assertThat(file).doesNotExist();
        assertThat(proof.violations()).containsExactly("the seal file %s is missing".formatted(file));

        Files.writeString(file, "");
        assertThat(proof.violations()).containsExactly("the seal file %s holds no seal".formatted(file));

        Files.writeString(file, kept);
        sealing.sealAll();
        assertThat(proof.violations()).isEmpty();
        assertThat(chain.end().number()).isEqualTo(6);
    }

    @Test
    void an_older_copy_of_the_seal_file_serves_too() throws IOException {
        var older = Files.readString(file);
        happened("six");
        sealing.sealAll();
        Files.writeString(file, older);

        assertThat(proof.violations()).isEmpty();
    }

    @Test
    void a_crash_around_the_commit_is_no_cut() throws IOException {
        var end = chain.end();
        var never = new Seal(6, "ab".repeat(KeyedHash.BYTES));
        new SealFile(file).write(end, never);
        assertThat(proof.violations()).as("the batch was rolled back").isEmpty();

        happened("six");
        sealing.sealAll();
        new SealFile(file).write(end, chain.end());
        assertThat(proof.violations()).as("the batch was committed").isEmpty();
        assertThat(Files.readAllLines(file)).hasSize(2);
    }

    @Test
    void an_old_month_goes_as_a_whole_and_the_rest_is_still_proved() {
        clock.turnTo("2025-04-02T00:00:00Z");
        happened("six", "seven");
        sealing.sealAll();

        clock.turnTo("2025-09-27T00:00:00Z");
        tidy();
        assertThat(chain.anchor()).as("180 days are not over for all of March").isEmpty();
        clock.turnTo("2025-09-29T00:00:00Z");
        tidy();
        sealing.sealAll();

        assertThat(jdbc.sql("select min(number) from operation_log")
                        .query(Long.class)
                        .single())
                .isEqualTo(6);
        assertThat(jdbc.sql("select action from operation_log order by number desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("audit.audit.month-dropped");
        assertThat(proof.violations()).isEmpty();
    }

    @Test
    void a_month_of_many_records_is_deleted_in_pieces() {
        jdbc.sql("""
                insert into operation_log
                       (id, public_id, happened_at, tenant_id, actor_id, actor, address, action, object,
                        before_json, after_json, number, link)
                select seq + 8000000000000, lpad(seq, 32, '0'), '2025-03-12 02:00:00', 0, 0, 'system', '', 'x.y', seq,
                       '{}', '{}', seq, unhex(sha2(seq, 256))
                  from seq_6_to_20005
                """).update();
        clock.turnTo("2025-04-02T00:00:00Z");
        happened("stays");
        sealing.sealAll();
        clock.turnTo("2025-09-29T00:00:00Z");
        int before = deletions();

        tidy();

        assertThat(deletions() - before).isGreaterThan(1);
        assertThat(chain.anchor().orElseThrow().seal().number()).isEqualTo(20_005);
        assertThat(oldest()).isEqualTo(20_006);
        assertThat(proof.violations()).isEmpty();
    }

    @Test
    void a_month_that_is_not_gone_entirely_is_provable_and_goes_at_the_next_turn() {
        jdbc.sql("create temporary table march select * from operation_log").update();
        clock.turnTo("2025-04-02T00:00:00Z");
        happened("stays");
        sealing.sealAll();
        clock.turnTo("2025-09-29T00:00:00Z");
        tidy();
        jdbc.sql("insert into operation_log select * from march where number > 2")
                .update();
        jdbc.sql("drop temporary table march").update();
        assertThat(oldest()).isEqualTo(3);
        assertThat(proof.violations()).isEmpty();

        tidy();

        assertThat(oldest()).isEqualTo(6);
        assertThat(jdbc.sql("select count(*) from operation_anchor")
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(proof.violations()).isEmpty();
    }

    private long oldest() {
        return jdbc.sql("select min(number) from operation_log")
                .query(Long.class)
                .single();
    }

    private int deletions() {
        return jdbc.sql(
                        "select variable_value from information_schema.session_status where variable_name = 'COM_DELETE'")
                .query(Integer.class)
                .single();
    }

    @Test
    void records_dropped_by_somebody_without_the_key_are_found() {
        var third = chain.sealedAfter(2, 1).getFirst();
        tamper("delete from operation_log where number <= 3");
        jdbc.sql("insert into operation_anchor values (3, :link, '2025-04-01', '2025-10-01', :proof)")
                .param("link", third.link())
                .param("proof", new byte[KeyedHash.BYTES])
                .update();

        assertThat(proof.violations()).containsExactly("nobody who has the key dropped the records up to 3");
    }

    private void tidy() {
        new OperationRetention(jdbc, chain, new OperationSettings(180, file), calendar, events, transactions).tidy();
    }

    private void happened(String... objects) {
        for (var object : objects) {
            events.publishEvent(new Happened(object));
        }
    }

    private void tamper(String sql) {
        assertThat(jdbc.sql(sql).update()).isPositive();
    }

    private Predicate<String> cutOff(long from, long to) {
        return "records %d to %d were cut off: the seal file %s knows them".formatted(from, to, file)::equals;
    }
}
