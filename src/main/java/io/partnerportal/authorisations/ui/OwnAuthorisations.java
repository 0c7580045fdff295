package io.partnerportal.authorisations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.partnerportal.associations.AssociationType;
import io.partnerportal.authorisations.AuthorisationQueries;
import io.partnerportal.mypartner.MyPartner;
import io.partnerportal.mypartner.MyPartnerPart;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** On the customer's page of its partner (授权管理): what the partner asks for, and what it may do. */
@SpringComponent
@Order(15)
class OwnAuthorisations implements MyPartnerPart {

    private final AuthorisationQueries queries;
    private final AnswerDoors doors;

    OwnAuthorisations(AuthorisationQueries queries, AnswerDoors doors) {
        this.queries = queries;
        this.doors = doors;
    }

    @Override
    public Optional<Component> of(MyPartner partner, SerializableRunnable changed) {
        var rows = queries.own();
        return partner.type() != AssociationType.RESALE && rows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new AuthorisationsOfPartner(rows, partner.partner().name(), doors, changed));
    }
}
