package io.partnerportal.bench;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.server.communication.UidlWriter;
import io.partnerportal.MockBrowser;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Caller;
import org.springframework.context.ApplicationContext;

/** One of the portal's lists as somebody's browser asks for it. */
final class ListScreen implements AutoCloseable {

    /** Rows of a grid's page. */
    static final int PAGE = 50;

    /** What a grid asks for at once: the page in sight and the next. */
    private static final int IN_SIGHT = 2 * PAGE;

    /** Fewer characters hold no page of rows. */
    private static final int LEAST_ANSWER = 10_000;

    private final String address;
    private final ActingAs acting;

    /** @param address of the list, without filters */
    ListScreen(ApplicationContext portal, Caller caller, String address) {
        this.address = address;
        acting = ActingAs.of(caller);
        MockBrowser.open(portal);
        answer();
    }

    /** Another page, so that the list is built anew the next time. */
    long leave() {
        MockBrowser.visit("");
        return answer();
    }

    /** @param filters as they stand in the address, with the question mark */
    long open(String filters) {
        return withRows(openFew(filters));
    }

    /** As {@link #open}, where the filters leave less than a page. */
    long openFew(String filters) {
        MockBrowser.visit(address + filters);
        return answer();
    }

    /** Brings rows from this one on into sight. */
    long scrollTo(int row) {
        LocatorJ._get(Grid.class).getDataCommunicator().setViewportRange(row, IN_SIGHT);
        return withRows(answer());
    }

    private static long withRows(long characters) {
        if (characters < LEAST_ANSWER) {
            throw new IllegalStateException("No page of rows was sent, only %d characters".formatted(characters));
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
        acting.close();
    }
}
