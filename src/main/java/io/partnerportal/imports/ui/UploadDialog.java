package io.partnerportal.imports.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import io.partnerportal.imports.ConsumptionImports;
import io.partnerportal.imports.Decision;
import io.partnerportal.kernel.Rejection;
import io.partnerportal.uikit.LocalizedComponents;
import io.partnerportal.uikit.NoticeBar;
import io.partnerportal.uikit.Severity;
import java.io.IOException;

/** Hands in one bill: choose what becomes of an earlier one, drop the file, and it is queued. */
class UploadDialog extends Dialog {

    private static final long serialVersionUID = 1;

    private static final int POLL_MILLIS = 500;

    private final transient ConsumptionImports imports;
    private final SerializableConsumer<String> queued;
    private final RadioButtonGroup<Decision> decision = new RadioButtonGroup<>();
    private final Div refusal = new Div();

    UploadDialog(ConsumptionImports imports, SerializableConsumer<String> queued) {
        this.imports = imports;
        this.queued = queued;
        setHeaderTitle(getTranslation("imports.list.upload"));
        setWidth("34rem");
        setMaxWidth("calc(100vw - 2rem)");
        var body = new Div(refusal, new Paragraph(getTranslation("imports.upload.help")), decision(), upload());
        body.addClassName("pp-confirmation");
        add(body);
        getFooter().add(new Button(getTranslation("uikit.cancel"), _ -> close()));
    }

    /** The upload answers beside the screen; polling brings its answer here. */
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        event.getUI().setPollInterval(POLL_MILLIS);
    }

    private RadioButtonGroup<Decision> decision() {
        decision.setLabel(getTranslation("imports.upload.decision"));
        decision.setItems(Decision.UNDECIDED, Decision.ADD, Decision.REPLACE);
        decision.setItemLabelGenerator(one -> getTranslation(one.key() + ".long"));
        decision.setValue(Decision.UNDECIDED);
        decision.addThemeName("vertical");
        return decision;
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
            var id = imports.register(event.getFileName(), content, decision.getValue());
            event.getUI().access(() -> {
                close();
                queued.accept(id.value());
            });
        } catch (Rejection refused) {
            event.getUI().access(() -> refuse(refused));
        }
    }

    private void refuse(Rejection refused) {
        refusal.removeAll();
        refusal.add(new NoticeBar(Severity.DANGER, getTranslation(refused.key(), refused.details())));
    }
}
