package io.partnerportal.bench;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.server.communication.UidlWriter;
import io.partnerportal.MockBrowser;
import io.partnerportal.TestCallers;
import io.partnerportal.TurnableClock;
import io.partnerportal.database.DatabaseAccess;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Permission;
import java.nio.file.Path;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole portal on the bench's data, and its list of lines (消费明细) as a partner's browser asks for it. */
final class LineScreen implements AutoCloseable {

    /** Rows of a grid's page. */
    static final int PAGE = 50;

    /** What a grid asks for at once: the page in sight and the next. */
    private static final int IN_SIGHT = 2 * PAGE;

    /** Fewer characters hold no page of lines. */
    private static final int LEAST_ANSWER = 10_000;

    private final ConfigurableApplicationContext portal;
    private final ActingAs caller;

    LineScreen(DatabaseAccess access, Path home, long partner) {
        portal = BenchPortal.start(access, home, new TurnableClock.Bean());
        caller = ActingAs.of(TestCallers.partner(partner, Permission.HOME, Permission.CONSUMPTION_READ));
        MockBrowser.open(portal);
        answer();
    }

    /** Another page, so that the list is built anew the next time. */
    long leave() {
        MockBrowser.visit("");
        return answer();
    }

    /** @param filters as they stand in the address */
    long open(String filters) {
        MockBrowser.visit("sales/customer-consumption/detail?" + filters);
        return answerWithRows();
    }

    /** Brings rows from this one on into sight. */
    long scrollTo(int row) {
        LocatorJ._get(Grid.class).getDataCommunicator().setViewportRange(row, IN_SIGHT);
        return answerWithRows();
    }

    private static long answerWithRows() {
        long characters = answer();
        if (characters < LEAST_ANSWER) {
            throw new IllegalStateException("No page of lines was sent, only %d characters".formatted(characters));
        }
        return characters;
    }

    /** Everything that would go to the browser, written out. */
    private static long answer() {
        return new UidlWriter().createUidl(UI.getCurrent(), false).toString().length();
    }

    @Override
    public void close() {
        MockBrowser.close();
        caller.close();
        portal.close();
    }
}
