package io.partnerportal.transfers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.partnerportal.identity.Navigation;
import io.partnerportal.transfers.TransferRow;
import io.partnerportal.uikit.Formats;
import io.partnerportal.uikit.PortalLinks;
import java.util.List;

/** Transfers one below the other: from whom to whom, when, and how far. */
final class TransferList extends UnorderedList {

    private static final long serialVersionUID = 1;

    private final boolean linked;

    /** @param linked whether the reader may open the page of transfers */
    TransferList(List<TransferRow> rows, boolean linked) {
        this.linked = linked;
        addClassName("pp-rows");
        rows.forEach(row -> add(new ListItem(new Div(name(row), when(row)), TransferWords.badge(row.state()))));
    }

    private Component name(TransferRow row) {
        var move = TransferWords.move(row);
        return linked
                ? new Anchor(PortalLinks.of(Navigation.CUSTOMER_TRANSFERS) + "/" + row.publicId(), move)
                : new Span(move);
    }

    private Span when(TransferRow row) {
        var latest = row.closed() == null ? row.asked().at() : row.closed().at();
        var words = new Span(row.accountName() + " · " + Formats.current().minute(latest));
        words.addClassName("pp-muted");
        return words;
    }
}
