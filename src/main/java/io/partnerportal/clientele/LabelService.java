package io.partnerportal.clientele;

import io.partnerportal.associations.Relations;
import io.partnerportal.associations.RelationsInReach;
import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives customers a label (标签) of the partner's own, by which its people find them. */
@Service
@Transactional
@Allowed(Permission.CUSTOMERS_EDIT)
public class LabelService {

    /** One free text for each customer; empty for none. */
    public record NewLabel(String label) {}

    private static final int LONGEST = 64;

    private final RelationsInReach reach;
    private final Relations relations;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;

    LabelService(RelationsInReach reach, Relations relations, ApplicationEventPublisher events, JdbcClient jdbc) {
        this.reach = reach;
        this.relations = relations;
        this.events = events;
        this.jdbc = jdbc;
    }

    /**
     * @throws NotFound not a customer within the caller's reach
     * @throws InvalidField the label is too long or has line breaks
     */
    public void label(PublicId customer, NewLabel wish) {
        var label = checked(wish.label());
        var relation = reach.require(customer);
        var before = jdbc.sql("select label from relation where id = :id")
                .param("id", relation.id())
                .query(String.class)
                .single();
        if (before.equals(label)) {
            return;
        }
        relations.label(relation, label);
        events.publishEvent(new LabelChanged(relation.accountName(), before, label, relation.partner()));
    }

    private static String checked(String label) {
        var text = label.strip();
        if (text.codePoints().anyMatch(Character::isISOControl)) {
            throw new InvalidField("label", "clientele.label-form");
        }
        if (text.codePointCount(0, text.length()) > LONGEST) {
            throw new InvalidField("label", "clientele.label-form");
        }
        return text;
    }
}
