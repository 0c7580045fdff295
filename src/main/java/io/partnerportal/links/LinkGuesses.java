package io.partnerportal.links;

import io.partnerportal.kernel.Ids;
import io.partnerportal.kernel.OwnTransaction;
import io.partnerportal.lockout.Origin;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stops whoever tries links out, by network. */
@Component
public class LinkGuesses {

    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final OwnTransaction ownTransaction;
    private final Ids ids;
    private final Clock clock;
    private final int most;

    LinkGuesses(
            JdbcClient jdbc,
            OwnTransaction ownTransaction,
            Ids ids,
            Clock clock,
            @Value("${portal.outreach.guesses}") int most) {
        this.jdbc = jdbc;
        this.ownTransaction = ownTransaction;
        this.ids = ids;
        this.clock = clock;
        this.most = most;
    }

    /**
     * To be asked before a link is looked at.
     *
     * @throws LinksThrottled too many wrong ones came from there
     */
    public void requireFew(Origin origin) {
        int wrong = jdbc.sql("select count(*) from link_guess where network = :network and happened_at > :since")
                .param("network", origin.network())
                .param("since", clock.instant().minus(WINDOW))
                .query(Integer.class)
                .single();
        if (wrong >= most) {
            throw new LinksThrottled();
        }
    }

    /** Books a link that nobody was given; stays booked whatever becomes of the caller's transaction. */
    public void wrong(Origin origin) {
        long id = ids.next();
        ownTransaction.call(
                own -> own.sql("insert into link_guess (id, network, happened_at) values (:id, :network, :now)")
                        .param("id", id)
                        .param("network", origin.network())
                        .param("now", clock.instant())
                        .update());
    }
}
