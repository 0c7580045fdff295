package io.partnerportal.clientele.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.partnerportal.clientele.CustomerCard;
import io.partnerportal.clientele.CustomerPanel;
import io.partnerportal.freezing.FreezeHistoryQueries;
import io.partnerportal.freezing.FreezePeriod;
import io.partnerportal.kernel.Masking;
import io.partnerportal.uikit.Formats;
import io.partnerportal.uikit.MaskedValue;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** On a customer's page: why, when and by whom it was frozen (冻结记录). */
@SpringComponent
@Order(20)
class FreezePanel implements CustomerPanel {

    private final FreezeHistoryQueries freezes;

    FreezePanel(FreezeHistoryQueries freezes) {
        this.freezes = freezes;
    }

    @Override
    public Optional<Component> of(CustomerCard customer, SerializableRunnable changed) {
        if (!customer.isOwn()) {
            return Optional.empty();
        }
        var periods = freezes.of(customer.id());
        if (periods.isEmpty()) {
            return Optional.empty();
        }
        var rows = new UnorderedList();
        rows.addClassName("pp-rows");
        periods.forEach(period -> rows.add(row(period)));
        var part = new Section(new H3(UI.getCurrent().getTranslation("clientele.freezes")), rows);
        part.addClassName("pp-part");
        return Optional.of(part);
    }

    private static ListItem row(FreezePeriod period) {
        var ui = UI.getCurrent();
        var by = new MaskedValue(ui.getTranslation("clientele.freezes.by"), period.by(), Masking::name);
        var words = new Div(new Span(ui.getTranslation("freezing.kind." + period.kind()) + " · " + period.reason()));
        words.add(muted(time(period)), by);
        return new ListItem(words);
    }

    private static String time(FreezePeriod period) {
        var ui = UI.getCurrent();
        var formats = Formats.current();
        var begin = formats.minute(period.begin());
        if (period.end() != null) {
            return ui.getTranslation("clientele.freezes.ended", begin, formats.minute(period.end()));
        }
        return period.retentionUntil() == null
                ? ui.getTranslation("clientele.freezes.lasting", begin)
                : ui.getTranslation("clientele.freezes.kept", begin, formats.day(period.retentionUntil()));
    }

    private static Span muted(String words) {
        var span = new Span(words);
        span.addClassName("pp-muted");
        return span;
    }
}
