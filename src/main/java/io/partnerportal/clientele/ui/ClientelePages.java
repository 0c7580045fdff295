package io.partnerportal.clientele.ui;

import io.partnerportal.clientele.ClienteleFilter;
import io.partnerportal.clientele.ClienteleQueries;
import io.partnerportal.clientele.ClienteleRow;
import io.partnerportal.lists.KeysetItems;
import java.util.List;
import java.util.function.Consumer;

/** The pages of one filter; with the first comes how many customers there are, so that nobody walks them all twice. */
final class ClientelePages implements KeysetItems.Seek<ClienteleRow, ClienteleRow.Key> {

    private static final long serialVersionUID = 1;

    static final int MOST_COUNTED = 1000;

    private final transient ClienteleQueries queries;
    private final transient ClienteleFilter filter;
    private final transient Consumer<List<ClienteleRow>> seen;
    private int found;

    /** @param seen takes every page before it is shown */
    ClientelePages(ClienteleQueries queries, ClienteleFilter filter, Consumer<List<ClienteleRow>> seen) {
        this.queries = queries;
        this.filter = filter;
        this.seen = seen;
    }

    @Override
    public List<ClienteleRow> after(ClienteleRow.Key key, int limit) {
        var rows = key.equals(ClienteleRow.Key.NEWEST) ? first(limit) : queries.page(filter, key, limit);
        seen.accept(rows);
        return rows;
    }

    private List<ClienteleRow> first(int limit) {
        var first = queries.first(filter, limit, Math.max(limit, MOST_COUNTED));
        found = first.found();
        return first.rows();
    }

    /** How many there are, or where counting stopped; nothing before the first page was read. */
    int found() {
        return found;
    }
}
