package io.partnerportal.consumption.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.partnerportal.consumption.LineFilter;

class ExportButton extends Div {
    private static final long serialVersionUID = 1;

    @SpringComponent
    static class Factory {
        ExportButton create(SerializableSupplier<LineFilter> filter) {
            return new ExportButton();
        }
    }
}
