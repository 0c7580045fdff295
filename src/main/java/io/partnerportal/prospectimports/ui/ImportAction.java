package io.partnerportal.prospectimports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.prospectimports.ProspectImportService;
import io.partnerportal.prospects.ProspectAction;
import io.partnerportal.uikit.Icons;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** Opens the import of prospects. */
@org.springframework.stereotype.Component
@Order(50)
class ImportAction implements ProspectAction {

    private final ProspectImportService imports;

    ImportAction(ProspectImportService imports) {
        this.imports = imports;
    }

    @Override
    public Optional<Component> head(SerializableRunnable changed) {
        var button = new Button(
                UI.getCurrent().getTranslation("prospectimports.import"),
                Icons.UPLOAD.create(),
                _ -> new ImportDialog(imports, changed).open());
        return Optional.of(button);
    }
}
