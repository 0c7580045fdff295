package io.partnerportal.prospectimports.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import io.partnerportal.batches.BatchDialog;
import io.partnerportal.forms.BusyButton;
import io.partnerportal.kernel.CsvText;
import io.partnerportal.kernel.Masking;
import io.partnerportal.kernel.Rejection;
import io.partnerportal.lists.Columns;
import io.partnerportal.prospectimports.ImportPreview;
import io.partnerportal.prospectimports.ProspectImportService;
import io.partnerportal.uikit.Download;
import io.partnerportal.uikit.LocalizedComponents;
import io.partnerportal.uikit.NoticeBar;
import io.partnerportal.uikit.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Hands in a file, shows row by row what would happen, and then has it done. */
class ImportDialog extends Dialog {

    private static final long serialVersionUID = 1;

    private static final int POLL_MILLIS = 500;
    private static final String HEADER = "company,contact,email,mobile,language,note\r\n";

    private final transient ProspectImportService imports;
    private final SerializableRunnable changed;
    private final Div body = new Div();
    private final Div refusal = new Div();

    ImportDialog(ProspectImportService imports, SerializableRunnable changed) {
        this.imports = imports;
        this.changed = changed;
        setHeaderTitle(getTranslation("prospectimports.import"));
        setWidth("56rem");
        setMaxWidth("calc(100vw - 2rem)");
        setCloseOnOutsideClick(false);
        body.addClassName("pp-confirmation");
        body.add(refusal, new Paragraph(getTranslation("prospectimports.help")), template(), upload());
        add(body);
        getFooter().add(new Button(getTranslation("uikit.cancel"), _ -> close()));
    }

    /** The upload answers beside the screen; polling brings its answer here. */
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        event.getUI().setPollInterval(POLL_MILLIS);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        super.onDetach(event);
    }

    private Div template() {
        var download = new Download();
        var button = new Button(
                getTranslation("prospectimports.template"),
                _ -> download.start(
                        "customers-to-register.csv",
                        "text/csv;charset=UTF-8",
                        out -> out.write((CsvText.BYTE_ORDER_MARK + HEADER).getBytes(StandardCharsets.UTF_8))));
        button.addClassName("pp-quiet");
        return new Div(button, download);
    }

    private Upload upload() {
        UploadHandler handler = this::receive;
        var upload = new Upload(handler);
        upload.setI18n(LocalizedComponents.upload());
        upload.setMaxFiles(1);
        return upload;
    }

    /** Runs beside the screen; whatever it has to say is said under the screen's lock. */
    private void receive(UploadEvent event) throws IOException {
        try (var content = event.getInputStream()) {
            var preview = imports.dryRun(content);
            event.getUI().access(() -> show(preview));
        } catch (Rejection refused) {
            event.getUI().access(() -> refuse(refused));
        }
    }

    private void refuse(Rejection refused) {
        refusal.removeAll();
        refusal.add(new NoticeBar(Severity.DANGER, getTranslation(refused.key(), refused.details())));
    }

    void show(ImportPreview preview) {
        int all = preview.rows().size();
        body.removeAll();
        body.add(
                refusal,
                new NoticeBar(
                        preview.wanted() == all ? Severity.INFO : Severity.WARNING,
                        getTranslation("prospectimports.summary", all, preview.wanted())),
                rows(preview));
        if (preview.wanted() > 0) {
            getFooter()
                    .add(new BusyButton(
                                    getTranslation("prospectimports.commit", preview.wanted()), () -> commit(preview))
                            .primary());
        }
    }

    private void commit(ImportPreview preview) {
        try {
            var result = imports.commit(preview.id());
            close();
            BatchDialog.show(result, "prospectimports.done");
            changed.run();
        } catch (Rejection refused) {
            refuse(refused);
        }
    }

    private Grid<ImportPreview.Row> rows(ImportPreview preview) {
        var grid = new Grid<ImportPreview.Row>();
        grid.setItems(preview.rows());
        grid.setAllRowsVisible(preview.rows().size() <= 10);
        var columns = new Columns<>(grid);
        columns.count("line", getTranslation("prospectimports.line"), row -> (long) row.line())
                .setWidth("5rem");
        columns.text("company", getTranslation("prospects.company"), ImportPreview.Row::company);
        columns.masked("email", getTranslation("prospects.email"), ImportPreview.Row::email, Masking::email);
        columns.masked("mobile", getTranslation("prospects.mobile"), ImportPreview.Row::mobile, Masking::mobile);
        columns.status(
                "outcome",
                getTranslation("prospectimports.outcome"),
                row -> severity(row.outcome()),
                row -> getTranslation(row.outcome().nameKey()));
        columns.text("why", getTranslation("prospectimports.why"), this::why).setWidth("14rem");
        return grid;
    }

    private String why(ImportPreview.Row row) {
        return row.why().isEmpty()
                ? ""
                : getTranslation(row.why(), row.details().toArray());
    }

    private static Severity severity(ImportPreview.Outcome outcome) {
        return switch (outcome) {
            case REGISTERED -> Severity.SUCCESS;
            case REVIEWED -> Severity.WARNING;
            case REFUSED, REPEATED, MALFORMED -> Severity.DANGER;
        };
    }
}
