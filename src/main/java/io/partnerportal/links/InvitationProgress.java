package io.partnerportal.links;

import com.vaadin.flow.component.UI;
import io.partnerportal.exports.ExportColumns;
import io.partnerportal.lists.Columns;
import io.partnerportal.mails.MailStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far invitations are, as their inviters read it in lists, details and files. */
public final class InvitationProgress {

    /** An invitation in such a list. */
    public interface Row {

        InvitationState state();

        /** What went wrong at the last try; absent where nothing did. */
        @Nullable
        Reason failure();

        /** How far the newest mail is; absent without one, and once the mail is forgotten. */
        @Nullable
        MailStatus delivery();

        /** When the newest link was sent or made. */
        Instant sentAt();

        Instant expiresAt();
    }

    private InvitationProgress() {}

    /**
     * The cause stands in the badge's tooltip and, for whoever does not hover, in a column beside it.
     *
     * @param states beginning of the message keys of the states
     */
    public static <R extends Row> void addTo(Columns<R> columns, String states) {
        columns.status("state", text("links.state"), row -> row.state().severity(), row -> text(states + row.state()))
                .setTooltipGenerator(InvitationProgress::why)
                .setWidth("10rem");
        columns.text("failure", text("links.failure"), InvitationProgress::why).setWidth("14rem");
        columns.text("delivery", text("links.delivery"), InvitationProgress::delivery)
                .setWidth("9.5rem");
        columns.instant("sent", text("links.sent-at"), Row::sentAt);
        columns.instant("expires", text("links.expires-at"), Row::expiresAt);
    }

    /** @param states beginning of the message keys of the states */
    public static <R extends Row> ExportColumns<R> addTo(ExportColumns<R> columns, String states) {
        return columns.word("links.state", row -> states + row.state())
                .said("links.failure", (row, wording) -> {
                    var failure = row.failure();
                    return failure == null ? "" : wording.word(failure.nameKey());
                })
                .said("links.delivery", (row, wording) -> {
                    var delivery = row.delivery();
                    return delivery == null ? "" : wording.word("links.delivery." + delivery);
                })
                .instant("links.sent-at", Row::sentAt)
                .instant("links.expires-at", Row::expiresAt);
    }

    /** Empty where it is not known. */
    public static String delivery(Row row) {
        var delivery = row.delivery();
        return delivery == null ? "" : text("links.delivery." + delivery);
    }

    /** Empty where nothing went wrong. */
    private static String why(Row row) {
        var failure = row.failure();
        return failure == null ? "" : text(failure.nameKey()) + " " + text(failure.adviceKey());
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
