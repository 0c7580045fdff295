package io.partnerportal.uikit;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;

/** A personal value: masked until the reader opens its eye. */
public final class MaskedValue extends Span {

    private static final long serialVersionUID = 1;

    private final Span text = new Span();
    private final NativeButton eye = new NativeButton();
    private final String label;
    private final String value;
    private final SerializableFunction<String, String> mask;
    private boolean open;

    public MaskedValue(String label, String value, SerializableFunction<String, String> mask) {
        this.label = label;
        this.value = value;
        this.mask = mask;
        eye.addClassName("pp-eye");
        eye.addClickListener(_ -> {
            open = !open;
            show();
        });
        addClassName("pp-masked");
        add(text);
        if (!value.isEmpty()) {
            add(eye);
        }
        show();
    }

    private void show() {
        text.setText(value.isEmpty() ? "–" : open ? value : mask.apply(value));
        eye.removeAll();
        eye.add((open ? Icons.EYE : Icons.EYE_OFF).create());
        eye.getElement().setAttribute("aria-pressed", Boolean.toString(open));
        eye.getElement().setAttribute("aria-label", getTranslation("uikit.eye", label));
    }
}
