package io.partnerportal.lists;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import io.partnerportal.uikit.Icons;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The eye in the header of a column of personal values; it stays as the reader left it until the session ends (R30). */
final class Eye extends NativeButton {

    private static final long serialVersionUID = 1;

    /** Those that are open, by page and column. */
    private record Opened(Set<String> names) implements Serializable {}

    private final String column;
    private final String label;
    private final SerializableRunnable changed;
    private boolean open;

    Eye(String column, String label, SerializableRunnable changed) {
        this.column = column;
        this.label = label;
        this.changed = changed;
        addClassName("pp-eye");
        addClickListener(_ -> {
            remember(!open);
            follow(!open);
        });
        show();
    }

    boolean isOpen() {
        return open;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        follow(name().filter(opened()::contains).isPresent());
    }

    private void follow(boolean wanted) {
        if (open != wanted) {
            open = wanted;
            show();
            changed.run();
        }
    }

    private void show() {
        removeAll();
        add((open ? Icons.EYE : Icons.EYE_OFF).create());
        getElement().setAttribute("aria-pressed", Boolean.toString(open));
        getElement().setAttribute("aria-label", getTranslation("uikit.eye", label));
    }

    private void remember(boolean wanted) {
        var names = new HashSet<>(opened());
        if (wanted) {
            name().ifPresent(names::add);
        } else {
            name().ifPresent(names::remove);
        }
        VaadinSession.getCurrent().setAttribute(Opened.class, new Opened(Set.copyOf(names)));
    }

    private static Set<String> opened() {
        @Nullable Opened opened = VaadinSession.getCurrent().getAttribute(Opened.class);
        return opened == null ? Set.of() : opened.names();
    }

    /** The same column of another page has an eye of its own; one of a dialog is closed whenever the dialog opens. */
    private Optional<String> name() {
        Optional<Component> page = getParent();
        while (page.isPresent() && !page.get().getClass().isAnnotationPresent(Route.class)) {
            page = page.get().getParent();
        }
        return page.map(found -> found.getClass().getName() + "/" + column);
    }
}
