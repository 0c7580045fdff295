package io.partnerportal.companies.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.companies.CompanyDetails;
import io.partnerportal.companies.CompanyService;
import io.partnerportal.companies.Industry;
import io.partnerportal.drafts.Draft;
import io.partnerportal.drafts.FormDrafts;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.uikit.Notices;

/** Asks for a change of a company's information; what was rejected can be taken up again. */
final class CompanyForm {

    private final CompanyService companies;
    private final Draft draft;
    private final SerializableRunnable done;
    private final CompanyWords words = new CompanyWords();
    private final UI ui = UI.getCurrent();

    CompanyForm(CompanyService companies, FormDrafts drafts, SerializableRunnable done) {
        this.companies = companies;
        this.draft = drafts.of("company-information");
        this.done = done;
    }

    /** @param start what the form begins with */
    FormPanel<CompanyDetails> panel(CompanyDetails start) {
        var form = new FormPanel<>(CompanyDetails.class);
        form.required("name", line("name", CompanyDetails.LONGEST_NAME))
                .setHelperText(ui.getTranslation("companies.name-help"));
        form.field("nameEn", line("nameEn", CompanyDetails.LONGEST_TEXT));
        form.field("industry", industry());
        form.field("address", line("address", CompanyDetails.LONGEST_ADDRESS));
        form.field("website", line("website", CompanyDetails.LONGEST_TEXT))
                .setHelperText(ui.getTranslation("companies.website-help"));
        form.field("contactName", line("contactName", CompanyDetails.LONGEST_CONTACT));
        form.field("contactMobile", line("contactMobile", CompanyDetails.LONGEST_CONTACT));
        form.field("contactEmail", new EmailField(words.field("contactEmail")));
        form.read(start)
                .onSubmit(ui.getTranslation("companies.submit"), this::submit)
                .onCancel(done);
        return draft.over(form);
    }

    private void submit(CompanyDetails wish) {
        companies.submit(wish);
        draft.forget();
        Notices.done("companies.submitted");
        done.run();
    }

    private TextField line(String field, int longest) {
        var line = new TextField(words.field(field));
        line.setMaxLength(longest);
        return line;
    }

    private ComboBox<Industry> industry() {
        var field = new ComboBox<Industry>(words.field("industry"));
        field.setItems(Industry.values());
        field.setItemLabelGenerator(words::industry);
        field.setClearButtonVisible(true);
        return field;
    }
}
