package io.partnerportal.members.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.members.MemberQueries;
import io.partnerportal.members.PersonChoice;
import io.partnerportal.roles.SystemRole;
import org.jspecify.annotations.Nullable;

/** Finds one of the organisation's active members with a role, by typing. */
final class PersonField extends ComboBox<PersonChoice> {

    private static final long serialVersionUID = 1;

    PersonField(String label, MemberQueries queries, SystemRole role) {
        this(label, queries, role, null);
    }

    /** @param except who is not offered; absent for nobody */
    PersonField(String label, MemberQueries queries, SystemRole role, @Nullable PublicId except) {
        super(label);
        setItems(query ->
                queries
                        .holders(role, except, query.getFilter().orElse(""), query.getOffset(), query.getLimit())
                        .stream());
        setItemLabelGenerator(PersonField::label);
        setClearButtonVisible(true);
    }

    /** Whoever was chosen before is known by display name alone. */
    private static String label(PersonChoice person) {
        return person.name().isEmpty() ? person.displayName() : person.displayName() + " · " + person.name();
    }
}
