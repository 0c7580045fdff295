package io.partnerportal.clientele.ui;

import com.vaadin.flow.data.renderer.LitRenderer;
import io.partnerportal.clientele.ClienteleRow;
import io.partnerportal.clientele.CustomerCounts;
import io.partnerportal.lists.Columns;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A column of numbers that lead on, read for a page of customers at a time. */
final class PageCounts {

    private final CustomerCounts counts;
    private final String label;
    private final Map<Long, Integer> known = new HashMap<>();

    PageCounts(CustomerCounts counts, String label) {
        this.counts = counts;
        this.label = label;
    }

    void read(List<ClienteleRow> page) {
        var keys = page.stream().map(row -> row.customer().id()).toList();
        known.keySet().removeAll(keys);
        known.putAll(counts.of(keys));
    }

    void addTo(Columns<ClienteleRow> columns) {
        var renderer = LitRenderer.<ClienteleRow>of(
                        "${item.count ? html`<a href=${item.link}>${item.count}</a>` : '–'}")
                .withProperty("count", this::of)
                .withProperty("link", row -> counts.link(row.publicId()));
        columns.text(counts.nameKey(), label, row -> Integer.toString(of(row)))
                .setRenderer(renderer)
                .setWidth("8rem")
                .setFlexGrow(0);
    }

    private int of(ClienteleRow row) {
        return known.getOrDefault(row.customer().id(), 0);
    }
}
