package io.partnerportal.dashboard.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder.BindingBuilder;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.dashboard.AnnouncementText;
import io.partnerportal.dashboard.Audience;
import io.partnerportal.drafts.Draft;
import io.partnerportal.forms.DayField;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.uikit.Severity;
import java.util.Set;

/** Writes or changes an announcement, and shows meanwhile what readers will see. */
final class AnnouncementForm extends Div {

    private static final long serialVersionUID = 1;

    private final FormPanel<AnnouncementText> form = new FormPanel<>(AnnouncementText.class);
    private final AnnouncementPreview preview = new AnnouncementPreview();
    private final RadioButtonGroup<Severity> severity;
    private final TextField title;
    private final TextArea text;
    private final TextField titleEn;
    private final TextArea textEn;
    private final DayField from;

    /** @param draft forgotten by the caller once the announcement is written */
    AnnouncementForm(
            AnnouncementText start,
            Draft draft,
            String verb,
            SerializableConsumer<AnnouncementText> submit,
            SerializableRunnable cancel) {
        severity = form.required("severity", severities());
        title = form.required("title", line("dashboard.announcement.title", AnnouncementText.LONGEST_TITLE));
        text = form.required("text", lines("dashboard.announcement.text", AnnouncementText.LONGEST_TEXT));
        titleEn = form.field(
                "titleEn",
                line("dashboard.announcement.title-en", 2 * AnnouncementText.LONGEST_TITLE),
                AnnouncementForm::optional);
        textEn = form.field(
                "textEn",
                lines("dashboard.announcement.text-en", 2 * AnnouncementText.LONGEST_TEXT),
                AnnouncementForm::optional);
        titleEn.setHelperText(getTranslation("dashboard.announcement.english-help"));
        from = form.required("shownFrom", new DayField(getTranslation("dashboard.announcement.from")));
        form.required("shownUntil", new DayField(getTranslation("dashboard.announcement.until")));
        form.field("audiences", audiences());
        draft.over(form.read(start).onSubmit(verb, submit).onCancel(cancel));
        addClassName("pp-part");
        add(form, preview);
        showWhatIsTyped();
    }

    private void showWhatIsTyped() {
        severity.addValueChangeListener(_ -> show());
        from.addValueChangeListener(_ -> show());
        title.addValueChangeListener(_ -> show());
        text.addValueChangeListener(_ -> show());
        titleEn.addValueChangeListener(_ -> show());
        textEn.addValueChangeListener(_ -> show());
        show();
    }

    private void show() {
        if (severity.getValue() != null && from.getValue() != null) {
            preview.show(new AnnouncementText(
                    severity.getValue(),
                    title.getValue(),
                    text.getValue(),
                    titleEn.getValue(),
                    textEn.getValue(),
                    from.getValue(),
                    from.getValue(),
                    Set.of()));
        }
    }

    private static BindingBuilder<AnnouncementText, ?> optional(BindingBuilder<AnnouncementText, String> binding) {
        return binding.withNullRepresentation("");
    }

    private RadioButtonGroup<Severity> severities() {
        var field = new RadioButtonGroup<Severity>(getTranslation("dashboard.announcement.severity"));
        field.setItems(Severity.INFO, Severity.WARNING);
        field.setItemLabelGenerator(severity -> getTranslation("dashboard.severity." + severity));
        return field;
    }

    private CheckboxGroup<Audience> audiences() {
        var field = new CheckboxGroup<Audience>(getTranslation("dashboard.announcement.audiences"));
        field.setItems(Audience.values());
        field.setItemLabelGenerator(audience -> getTranslation("dashboard.audience." + audience));
        field.setHelperText(getTranslation("dashboard.announcement.audiences-help"));
        return field;
    }

    private TextField line(String key, int longest) {
        var field = new TextField(getTranslation(key));
        field.setMaxLength(longest);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        return field;
    }

    private TextArea lines(String key, int longest) {
        var field = new TextArea(getTranslation(key));
        field.setMaxLength(longest);
        field.setMinRows(4);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        return field;
    }
}
