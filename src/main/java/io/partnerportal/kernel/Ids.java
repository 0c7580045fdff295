package io.partnerportal.kernel;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one place where database keys come from. Takes blocks from a counter row in a transaction of its
 * own, so that nodes never meet and a rolled-back change only leaves a gap.
 */
@Component
public class Ids {

    private static final int BLOCK = 1000;

    private final JdbcClient jdbc;
    private final TransactionTemplate ownTransaction;
    private long next;
    private long end;

    Ids(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    public synchronized long next() {
        if (next == end) {
            end = ownTransaction.execute(_ -> reserve());
            next = end - BLOCK;
        }
        return next++;
    }

    private long reserve() {
        jdbc.sql("update id_block set reserved = last_insert_id(reserved + :block)")
                .param("block", BLOCK)
                .update();
        return jdbc.sql("select last_insert_id()").query(Long.class).single();
    }
}
