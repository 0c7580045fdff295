package io.partnerportal.audit;

import io.partnerportal.kernel.KeyedHash;
import io.partnerportal.kernel.Rows;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The chain of operation records: how one hangs on the other, where it begins and where it ends (decision 16). */
@Component
class OperationChain {

    private static final String LINK = "operation log";
    private static final String ANCHOR = "operation log, dropped until";

    private final JdbcClient jdbc;
    private final KeyedHash hash;

    OperationChain(JdbcClient jdbc, KeyedHash hash) {
        this.jdbc = jdbc;
        this.hash = hash;
    }

    /** Where a record hangs that follows on a seal. */
    Seal next(Seal before, StoredRecord sealed) {
        long number = before.number() + 1;
        var parts = new ArrayList<byte[]>();
        parts.add(before.bytes());
        parts.add(bytes(number));
        parts.addAll(Arrays.asList(sealed.bytes()));
        return Seal.of(number, hash.of(LINK, parts.toArray(byte[][]::new)));
    }

    /**
     * Whether the chain contains the newest seal of the file, or ends at the one before because the batch of the newest
     * never came to be committed.
     */
    boolean endsAt(List<Seal> ends, Seal end) {
        return !ends.isEmpty()
                && (at(ends.getLast().number()).filter(ends.getLast()::isSameAs).isPresent()
                        || ends.size() > 1 && ends.getFirst().isSameAs(end));
    }

    /** The seal of a kept record, or of a month's last dropped one; absent when there is neither. */
    private Optional<Seal> at(long number) {
        return jdbc.sql("""
                        select number, link from operation_log where number = :number
                        union all
                        select number, link from operation_anchor where number = :number
                        """).param("number", number).query(OperationChain::seal).stream()
                .findFirst();
    }

    /** The newest sealed record, or what the first one goes on from. */
    Seal end() {
        return jdbc.sql("""
                select number, link from operation_log where number is not null order by number desc limit 1
                """).query(OperationChain::seal).optional().orElseGet(this::beginning);
    }

    /** What the oldest kept record goes on from. */
    Seal beginning() {
        return anchor().map(Anchor::seal).orElse(Seal.START);
    }

    /** Absent as long as nothing was dropped. */
    Optional<Anchor> anchor() {
        return jdbc.sql("select number, link, until, proof from operation_anchor order by number desc limit 1")
                .query((row, _) -> new Anchor(
                        seal(row, 0),
                        row.getObject("until", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getBytes("proof")))
                .optional();
    }

    byte[] proofOf(Seal last, Instant until) {
        return hash.of(
                ANCHOR, bytes(last.number()), last.bytes(), bytes(ChronoUnit.MICROS.between(Instant.EPOCH, until)));
    }

    /** Sealed records behind a place, in order. */
    List<StoredRecord> sealedAfter(long number, int limit) {
        return Rows.list(jdbc.sql(StoredRecord.SELECT + " where number > :number order by number limit :limit")
                .param("number", number)
                .param("limit", limit)
                .query(StoredRecord::of));
    }

    private static Seal seal(ResultSet row, int index) throws SQLException {
        return Seal.of(row.getLong("number"), row.getBytes("link"));
    }

    private static byte[] bytes(long number) {
        return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
    }
}
