package io.partnerportal.invitations.ui;

import com.vaadin.flow.component.UI;
import io.partnerportal.associations.AssociationType;
import io.partnerportal.invitations.InvitationChannel;
import io.partnerportal.invitations.InvitationFilter;
import io.partnerportal.links.InvitationState;
import io.partnerportal.lists.Filter;
import io.partnerportal.lists.FilterBar;
import io.partnerportal.uikit.FilterValues;
import java.util.List;

/** The filters of the record of invitations, and what they ask for. */
final class InvitationFilters {

    private InvitationFilters() {}

    static void addTo(FilterBar bar) {
        bar.visible(
                        Filter.text("q", text("invitations.search")),
                        choice("state", InvitationState.values(), "links.state"),
                        choice("channel", InvitationChannel.values(), "invitations.channel"))
                .more(
                        choice("type", AssociationType.values(), "invitations.type", "associations.type."),
                        Filter.day("from", text("invitations.from")),
                        Filter.day("until", text("invitations.until")));
    }

    static InvitationFilter read(FilterValues values) {
        return new InvitationFilter(
                values.text("q").orElse(""),
                values.choice("state", InvitationState.class).orElse(null),
                values.choice("channel", InvitationChannel.class).orElse(null),
                values.choice("type", AssociationType.class).orElse(null),
                values.day("from").orElse(null),
                values.day("until").orElse(null));
    }

    private static <E extends Enum<E>> Filter<E> choice(String name, E[] options, String key) {
        return choice(name, options, key, key + ".");
    }

    private static <E extends Enum<E>> Filter<E> choice(String name, E[] options, String label, String words) {
        return Filter.choice(name, text(label), List.of(options), Enum::name, one -> text(words + one))
                .inLog(one -> words + one);
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
