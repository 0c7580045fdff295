package io.partnerportal.lists;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.uikit.PageHeader;
import java.time.Instant;

/**
 * The frame of a list page: header, standing notice, filters, tools, the list with its footer, and beside
 * it the detail of what the address names. A view wraps it in a {@code Composite}.
 */
@JavaScript("context://kit.js")
public final class ListPage extends MasterDetailLayout {

    private static final long serialVersionUID = 1;

    private final PageHeader header;
    private final Div above = new Div();
    private final Div tools = new Div();
    private final Div list = new Div();
    private final Div page;

    public ListPage(String title, String purpose) {
        header = new PageHeader(title, purpose);
        above.addClassName("pp-page-above");
        tools.addClassName("pp-tools");
        tools.setVisible(false);
        list.addClassName("pp-list-card");
        page = new Div(header, above, list);
        page.addClassNames("pp-page", "pp-list-page");
        list.add(tools);
        addClassName("pp-master-detail");
        setMaster(page);
        setDetailSize("26rem");
        setOverlaySize("min(100vw, 30rem)");
        setExpandMaster(true);
        setOverlayContainment(OverlayContainment.PAGE);
    }

    public ListPage actions(Component... primary) {
        header.actions(primary);
        return this;
    }

    public void asOf(Instant instant) {
        header.asOf(instant);
    }

    /** Between header and list, in the order given: a standing notice, tabs, filters, a chart. */
    public ListPage above(Component... parts) {
        above.add(parts);
        return this;
    }

    /** Above the list at the right: columns, density, export. */
    public ListPage tools(Component... parts) {
        tools.add(parts);
        tools.setVisible(true);
        return this;
    }

    public ListPage list(Component... parts) {
        list.add(parts);
        return this;
    }

    /** Called when the reader closes the detail by Escape or a click beside it; navigate to the list then. */
    public ListPage onClose(SerializableRunnable close) {
        addBackdropClickListener(_ -> close.run());
        // the layout's own Escape works only while the focus is inside the detail
        Shortcuts.addShortcutListener(this, () -> closeIfOpen(close), Key.ESCAPE)
                .listenOn(this);
        return this;
    }

    private void closeIfOpen(SerializableRunnable close) {
        if (getDetail() != null) {
            close.run();
        }
    }

    public void open(DetailPanel detail) {
        setDetail(detail);
    }

    public void close() {
        setDetail(null);
    }
}
