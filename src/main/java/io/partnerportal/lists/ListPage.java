package io.partnerportal.lists;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.forms.Confirmation;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.forms.Unsaved;
import io.partnerportal.uikit.PageHeader;
import java.time.Instant;
import java.util.Optional;

/**
 * The frame of a list page: header, standing notice, filters, tools, the list with its footer, and beside
 * it the detail of what the address names. A view wraps it in a {@code Composite}.
 */
@JavaScript("context://kit.js")
public final class ListPage extends MasterDetailLayout {

    private static final long serialVersionUID = 1;

    private static final String FOCUS_LIST = """
            const at = document.activeElement;
            if (at === document.body || at.closest('.pp-detail')) {
              this.querySelector('.pp-results > vaadin-grid')?.focus();
            }""";

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

    /**
     * Called when the reader closes the detail by Escape or a click beside it; navigate to the list then. Where
     * something was typed and not saved, the reader is asked first, for either happens by mistake.
     */
    public ListPage onClose(SerializableRunnable close) {
        addBackdropClickListener(_ -> leave(close));
        // the layout's own Escape works only while the focus is inside the detail
        Shortcuts.addShortcutListener(this, () -> closeIfOpen(close), Key.ESCAPE)
                .listenOn(this);
        return this;
    }

    private void closeIfOpen(SerializableRunnable close) {
        if (getDetail() != null) {
            leave(close);
        }
    }

    private void leave(SerializableRunnable close) {
        if (!isUnsaved(getDetail())) {
            close.run();
            return;
        }
        new Confirmation(getTranslation("uikit.leave.question"))
                .consequence(getTranslation("uikit.leave.consequence"))
                .onDestroy(getTranslation("uikit.leave"), close)
                .open();
    }

    private static boolean isUnsaved(Component part) {
        return part instanceof Unsaved typed && typed.isUnsaved()
                || part.getChildren().anyMatch(ListPage::isUnsaved);
    }

    /** A form beside the list takes the focus; so does anything else whose opening would leave the focus nowhere. */
    public void open(DetailPanel detail) {
        setDetail(detail);
        formIn(detail).ifPresentOrElse(FormPanel::focusFirst, detail::takeLostFocus);
    }

    /** Where the focus went with the detail, it returns to the list. */
    public void close() {
        if (getDetail() != null) {
            setDetail(null);
            getElement().executeJs(FOCUS_LIST);
        }
    }

    private static Optional<FormPanel<?>> formIn(Component part) {
        return part instanceof FormPanel<?> form
                ? Optional.of(form)
                : part.getChildren().flatMap(child -> formIn(child).stream()).findFirst();
    }
}
