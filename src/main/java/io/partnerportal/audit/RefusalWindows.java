package io.partnerportal.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.partnerportal.kernel.KeyedHash;
import io.partnerportal.tasks.Housekeeping;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets the same refusal into the operation log once in a quarter of an hour, so that nobody floods it by being refused. */
@Component
class RefusalWindows implements Housekeeping {

    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final KeyedHash hash;

    RefusalWindows(JdbcClient jdbc, Clock clock, KeyedHash hash) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.hash = hash;
    }

    /** Opens a window and says so; false while one is open. Of many at once, one opens it. */
    boolean open(JdbcClient own, String... refused) {
        var what = hash.of(
                "refusals",
                Arrays.stream(refused).map(part -> part.getBytes(UTF_8)).toArray(byte[][]::new));
        count(own, what);
        return own.sql("select times from operation_refusal where what = :what")
                        .param("what", what)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** One statement, so that whoever comes at the same time waits for the row instead of for each other. */
    private void count(JdbcClient own, byte[] what) {
        var now = clock.instant();
        own.sql("""
                insert into operation_refusal (what, until, times) values (:what, :until, 1)
                    on duplicate key update
                       times = if(until <= :now, 1, times + 1),
                       until = if(until <= :now, :until, until)
                """)
                .param("what", what)
                .param("until", now.plus(WINDOW))
                .param("now", now)
                .update();
    }

    @Override
    public void tidy() {
        jdbc.sql("delete from operation_refusal where until < :now limit 10000")
                .param("now", clock.instant())
                .update();
    }
}
