package io.partnerportal.facts.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.drafts.Draft;
import io.partnerportal.drafts.FormDrafts;
import io.partnerportal.facts.FactKind;
import io.partnerportal.facts.FactRow;
import io.partnerportal.facts.FactService;
import io.partnerportal.facts.NewFact;
import io.partnerportal.forms.DayField;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.uikit.Notices;
import java.time.LocalDate;

/** The forms by which the operator records a fact about an account, and gives one a last day. */
final class FactForms {

    /** What the ending form asks. */
    public record Ending(LocalDate lastDay, String note) {}

    private final PublicId account;
    private final FactService facts;
    private final FormDrafts drafts;
    private final LocalDate today;
    private final SerializableRunnable done;
    private final FactWords words = new FactWords();
    private final UI ui = UI.getCurrent();

    /** @param done called after a change, or when the reader thought better of it */
    FactForms(PublicId account, FactService facts, FormDrafts drafts, LocalDate today, SerializableRunnable done) {
        this.account = account;
        this.facts = facts;
        this.drafts = drafts;
        this.today = today;
        this.done = done;
    }

    FormPanel<NewFact> recording() {
        var form = new FormPanel<>(NewFact.class);
        var kind = form.required("kind", kinds());
        var value = form.field("value", new RadioButtonGroup<String>(text("facts.value")));
        value.setVisible(false);
        var from = new DayField(text("facts.from"));
        from.setValue(today);
        form.required("from", from);
        var until = form.field("until", new DayField(text("facts.until")));
        until.setHelperText(text("facts.until-help"));
        form.required("note", note("facts.note-help"));
        kind.addValueChangeListener(change -> {
            var chosen = change.getValue();
            value.clear();
            value.setVisible(chosen != null && !chosen.isFlag());
            if (chosen != null) {
                value.setItems(chosen.choices());
                value.setItemLabelGenerator(one -> words.value(chosen, one));
                until.setHelperText(text(chosen == FactKind.NEW_CUSTOMER ? "facts.whole-months" : "facts.until-help"));
            }
        });
        var draft = drafts.of("new-fact", account);
        form.onSubmit(text("facts.record"), wish -> record(wish, draft)).onCancel(done);
        return draft.over(form);
    }

    FormPanel<Ending> ending(FactRow fact) {
        var form = new FormPanel<>(Ending.class);
        form.required("lastDay", new DayField(text("facts.last-day"))).setHelperText(text("facts.last-day-help"));
        form.required("note", note("facts.end-note-help"));
        var draft = drafts.of("fact-end", new PublicId(fact.publicId()));
        form.read(new Ending(today, ""))
                .onSubmit(text("facts.end"), wish -> end(fact, wish, draft))
                .onCancel(done);
        return draft.over(form);
    }

    private void record(NewFact wish, Draft draft) {
        facts.record(account, wish);
        draft.forget();
        Notices.done("facts.recorded", words.kind(wish.kind()));
        done.run();
    }

    private void end(FactRow fact, Ending wish, Draft draft) {
        facts.end(new PublicId(fact.publicId()), wish.lastDay(), wish.note());
        draft.forget();
        Notices.done("facts.ended", words.kind(fact.kind()));
        done.run();
    }

    private ComboBox<FactKind> kinds() {
        var field = new ComboBox<FactKind>(text("facts.kind"));
        field.setItems(FactKind.values());
        field.setItemLabelGenerator(words::kind);
        return field;
    }

    private TextArea note(String help) {
        var field = new TextArea(text("facts.note"));
        field.setMaxLength(NewFact.LONGEST_NOTE);
        field.setHelperText(text(help));
        return field;
    }

    private String text(String key) {
        return ui.getTranslation(key);
    }
}
