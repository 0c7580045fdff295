package io.partnerportal.drafts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import io.partnerportal.uikit.Formats;
import io.partnerportal.uikit.NoticeBar;
import io.partnerportal.uikit.Severity;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The draft of one open form: saved whenever one of its fields changes, brought back when the form is opened again. Keep
 * the fields, place the notice among them, then {@link #restore}; {@link #forget} once the form is handed in.
 */
public final class Draft {

    private final DraftService drafts;
    private final String form;
    private final Map<String, HasValue<?, String>> fields = new LinkedHashMap<>();
    private final Map<String, String> atFirst = new LinkedHashMap<>();
    private final Div notice = new Div();
    private boolean filling;

    Draft(DraftService drafts, String form) {
        this.drafts = drafts;
        this.form = form;
    }

    /** @param field none that holds a password or a code */
    public Draft keep(String name, HasValue<?, String> field) {
        fields.put(name, field);
        field.addValueChangeListener(_ -> save());
        return this;
    }

    /** Says that a draft was brought back, and offers to discard it; empty where there was none. */
    public Component notice() {
        return notice;
    }

    /** Fills the fields with what was typed last, where that was not handed in. */
    public void restore() {
        fields.forEach((name, field) -> atFirst.put(name, field.getValue()));
        drafts.find(form).ifPresent(saved -> {
            fill(saved.values());
            var discard = new Button(notice.getTranslation("drafts.discard"), _ -> discard());
            discard.addClassName("pp-quiet");
            var when = Formats.current().minute(saved.savedAt());
            notice.add(new NoticeBar(Severity.INFO, notice.getTranslation("drafts.restored", when)).with(discard));
        });
    }

    public void forget() {
        drafts.forget(form);
    }

    private void discard() {
        forget();
        fill(atFirst);
        notice.removeAll();
    }

    private void save() {
        if (!filling) {
            var values = new LinkedHashMap<String, String>();
            fields.forEach((name, field) -> values.put(name, field.isEmpty() ? "" : field.getValue()));
            drafts.save(form, values);
        }
    }

    private void fill(Map<String, String> values) {
        filling = true;
        values.forEach((name, value) -> {
            var field = fields.get(name);
            if (field != null) {
                field.setValue(value);
            }
        });
        filling = false;
    }
}
