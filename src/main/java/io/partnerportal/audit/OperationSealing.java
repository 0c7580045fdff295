package io.partnerportal.audit;

import io.partnerportal.kernel.Rows;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Numbers and links the records that business transactions left unchained, so that no two of them wait for each other.
 * Runs on one node at a time; were it ever two, the unique number lets only one commit.
 */
@Component
class OperationSealing {

    private static final Logger log = LoggerFactory.getLogger(OperationSealing.class);
    private static final int BATCH = 1000;

    private final JdbcClient jdbc;
    private final OperationChain chain;
    private final SealFile file;
    private final TransactionTemplate transaction;

    OperationSealing(JdbcClient jdbc, OperationChain chain, SealFile file, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.chain = chain;
        this.file = file;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Seals whatever waits; nothing more once the chain no longer ends where the file says. */
    void sealAll() {
        Optional<Seal> sealed;
        do {
            sealed = Objects.requireNonNull(transaction.execute(_ -> sealSome()));
            sealed.ifPresent(file::write);
        } while (sealed.isPresent());
    }

    /** The new end; absent when there was nothing to seal. */
    private Optional<Seal> sealSome() {
        var waiting = Rows.list(jdbc.sql(StoredRecord.SELECT + " where number is null order by id limit :limit")
                .param("limit", BATCH)
                .query(StoredRecord::of));
        var end = chain.end();
        if (waiting.isEmpty() || !goesOn(end)) {
            return Optional.empty();
        }
        var last = end;
        for (var one : waiting) {
            last = chain.next(last, one);
            write(one, last);
        }
        file.write(end, last);
        return Optional.of(last);
    }

    /** To go on after a cut would cover it up, so the file is left as it is for the proof to see. */
    private boolean goesOn(Seal end) {
        boolean goesOn = file.read().map(ends -> chain.endsAt(ends, end)).orElse(end.number() == 0);
        if (!goesOn) {
            log.error("The operation log does not go on from the seal in {}; run ./portal verify", file);
        }
        return goesOn;
    }

    private void write(StoredRecord one, Seal seal) {
        jdbc.sql("update operation_log set number = :number, link = :link where id = :id")
                .param("number", seal.number())
                .param("link", seal.bytes())
                .param("id", one.id())
                .update();
    }
}
