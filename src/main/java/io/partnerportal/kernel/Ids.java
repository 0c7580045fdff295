package io.partnerportal.kernel;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The one place where database keys come from. Takes blocks from a counter row in a transaction of its
 * own, so that nodes never meet and a rolled-back change only leaves a gap.
 */
@Component
public class Ids {

    static final int BLOCK = 1000;

    private final OwnTransaction ownTransaction;
    private long next;
    private long end;

    Ids(OwnTransaction ownTransaction) {
        this.ownTransaction = ownTransaction;
    }

    public synchronized long next() {
        if (next == end) {
            end = ownTransaction.call(Ids::reserve);
            next = end - BLOCK;
        }
        return next++;
    }

    private static long reserve(JdbcClient jdbc) {
        jdbc.sql("update id_block set reserved = last_insert_id(reserved + :block)")
                .param("block", BLOCK)
                .update();
        return jdbc.sql("select last_insert_id()").query(Long.class).single();
    }
}
