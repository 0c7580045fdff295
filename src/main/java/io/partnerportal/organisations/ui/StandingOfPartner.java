package io.partnerportal.organisations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.partnerportal.drafts.FormDrafts;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.PartnerPart;
import io.partnerportal.organisations.PartnerRow;
import io.partnerportal.organisations.StandingOf;
import io.partnerportal.organisations.StandingQueries;
import io.partnerportal.organisations.StandingService;
import io.partnerportal.uikit.Facts;
import io.partnerportal.uikit.Formats;
import io.partnerportal.uikit.StatusBadge;
import java.util.List;
import java.util.StringJoiner;
import org.springframework.core.annotation.Order;

/** On the operator's page of a partner: what the partner may still do, and who decided so. */
@SpringComponent
@Order(3)
class StandingOfPartner implements PartnerPart {

    private final StandingQueries queries;
    private final StandingService standings;
    private final FormDrafts drafts;

    StandingOfPartner(StandingQueries queries, StandingService standings, FormDrafts drafts) {
        this.queries = queries;
        this.standings = standings;
        this.drafts = drafts;
    }

    @Override
    public Component of(PartnerRow partner) {
        return new Part(partner, queries, standings, drafts);
    }

    /** How it stands, and the forms in its place. */
    private static final class Part extends Section {

        private static final long serialVersionUID = 1;

        private final PublicId partner;
        private final transient StandingQueries queries;
        private final transient StandingForms forms;

        Part(PartnerRow partner, StandingQueries queries, StandingService standings, FormDrafts drafts) {
            this.partner = new PublicId(partner.publicId());
            this.queries = queries;
            this.forms = new StandingForms(partner, standings, drafts, this::show);
            addClassName("pp-part");
            show();
        }

        private void show() {
            var standing = queries.of(partner);
            var change = quiet("organisations.standing.change", () -> ask(forms.standing(standing)));
            var types = quiet("organisations.types.change", () -> ask(forms.types(standing)));
            var head = new Div(new H3(text("organisations.standing")), new Div(change, types));
            head.addClassName("pp-part-head");
            removeAll();
            add(head, facts(standing));
            var decisions = queries.decisions(partner);
            if (!decisions.isEmpty()) {
                add(history(decisions));
            }
        }

        private void ask(Component form) {
            removeAll();
            add(form);
        }

        private Facts facts(StandingOf standing) {
            var badge = new Div(new StatusBadge(
                    StandingForms.severity(standing.effective()),
                    text(standing.effective().nameKey())));
            if (standing.effective() != standing.own()) {
                badge.add(new Span(" " + text("organisations.standing.by-distributor")));
            }
            return new Facts()
                    .add(text("organisations.standing.now"), badge)
                    .add(text("organisations.types"), types(standing));
        }

        private String types(StandingOf standing) {
            var types = new StringJoiner(" / ").setEmptyValue(text("organisations.types.none"));
            if (standing.resale()) {
                types.add(text("organisations.types.resale"));
            }
            if (standing.mayRefer()) {
                types.add(text("organisations.types.referral"));
            }
            return types.toString();
        }

        private static UnorderedList history(List<StandingQueries.Decision> decisions) {
            var rows = new UnorderedList();
            rows.addClassName("pp-rows");
            var formats = Formats.current();
            decisions.forEach(one -> {
                var when = new Span(UI.getCurrent()
                        .getTranslation(
                                "organisations.standing.decided",
                                text(one.standing().nameKey()),
                                formats.minute(one.since()),
                                one.byName()));
                when.addClassName("pp-muted");
                rows.add(new ListItem(new Div(new Span(one.reason()), when)));
            });
            return rows;
        }

        private static Button quiet(String key, SerializableRunnable action) {
            var button = new Button(text(key), _ -> action.run());
            button.addClassName("pp-quiet");
            return button;
        }

        private static String text(String key) {
            return UI.getCurrent().getTranslation(key);
        }
    }
}
