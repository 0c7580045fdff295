package io.partnerportal.forms;

import com.vaadin.flow.component.datepicker.DatePicker;
import io.partnerportal.uikit.LocalizedComponents;

/** A date picker in the reader's language that writes days as the rest of the portal does. */
public class DayField extends DatePicker {

    private static final long serialVersionUID = 1;

    public DayField(String label) {
        super(label);
        setI18n(LocalizedComponents.days());
        // who types a day is not covered by the calendar; its button and the arrow key open it
        setAutoOpen(false);
    }
}
