package io.partnerportal.drafts;

import com.vaadin.flow.component.button.Button;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.uikit.Formats;
import io.partnerportal.uikit.NoticeBar;
import io.partnerportal.uikit.Severity;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The draft of one open form: what its reader changed, saved with every change, brought back when the form is opened
 * again. Call {@link #forget} once the form is handed in.
 */
public final class Draft {

    private final DraftService drafts;
    private final String form;
    private final Map<String, KeptField<?>> fields = new LinkedHashMap<>();
    private final Map<String, String> atFirst = new LinkedHashMap<>();
    private boolean filling;

    Draft(DraftService drafts, String form) {
        this.drafts = drafts;
        this.form = form;
    }

    /**
     * Keeps what is typed from now on, and fills in, saying so, what was typed last and not handed in. The form has
     * all its fields by now and holds what it starts with.
     */
    public <C> FormPanel<C> over(FormPanel<C> panel) {
        panel.fields()
                .forEach((name, field) -> KeptField.of(field).ifPresent(kept -> {
                    fields.put(name, kept);
                    atFirst.put(name, kept.written());
                    kept.onChange(this::save);
                }));
        drafts.find(form).ifPresent(saved -> bringBack(saved, panel));
        return panel;
    }

    public void forget() {
        drafts.forget(form);
    }

    private void bringBack(SavedDraft saved, FormPanel<?> panel) {
        fill(saved.values());
        var when = Formats.current().minute(saved.savedAt());
        var notice = new NoticeBar(Severity.INFO, panel.getTranslation("drafts.restored", when));
        var discard = new Button(panel.getTranslation("drafts.discard"), _ -> {
            forget();
            fill(atFirst);
            notice.removeFromParent();
        });
        discard.addClassName("pp-quiet");
        panel.above(notice.with(discard));
    }

    /** Only what differs: whoever opens the form again finds the rest as it is by then. */
    private void save() {
        if (!filling) {
            var changed = new LinkedHashMap<String, String>();
            fields.forEach((name, field) -> {
                if (!Objects.equals(field.written(), atFirst.get(name))) {
                    changed.put(name, field.written());
                }
            });
            drafts.save(form, changed);
        }
    }

    private void fill(Map<String, String> values) {
        filling = true;
        values.forEach((name, value) -> {
            var field = fields.get(name);
            if (field != null) {
                field.fill(value);
            }
        });
        filling = false;
    }
}
