package io.partnerportal.customers.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import io.partnerportal.customers.Choice;
import io.partnerportal.customers.CustomerQueries;

/** Chooses a partner by typing part of its name. */
final class PartnerField extends ComboBox<Choice> {

    private static final long serialVersionUID = 1;

    PartnerField(String label, CustomerQueries queries) {
        super(label);
        setItems(query -> queries.partners(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        setItemLabelGenerator(Choice::name);
    }
}
