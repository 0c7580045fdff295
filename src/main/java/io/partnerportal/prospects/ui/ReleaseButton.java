package io.partnerportal.prospects.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import io.partnerportal.batches.BatchDialog;
import io.partnerportal.forms.Confirmation;
import io.partnerportal.prospects.ProspectRow;
import io.partnerportal.prospects.ProspectService;
import io.partnerportal.uikit.Formats;
import io.partnerportal.uikit.Notices;
import java.util.List;

/** Gives up the prospects that are ticked (批量释放). */
final class ReleaseButton extends Button {

    private static final long serialVersionUID = 1;

    private final transient ProspectService prospects;
    private final SerializableRunnable changed;

    ReleaseButton(
            ProspectService prospects, SerializableSupplier<List<ProspectRow>> ticked, SerializableRunnable changed) {
        this.prospects = prospects;
        this.changed = changed;
        setText(getTranslation("prospects.release-many"));
        addClassName("pp-quiet");
        addClickListener(_ -> confirm(ticked.get()));
    }

    private void confirm(List<ProspectRow> rows) {
        if (rows.isEmpty()) {
            Notices.refused("prospects.none-ticked");
            return;
        }
        new Confirmation(getTranslation("prospects.release.question"))
                .fact(getTranslation("prospects.ticked"), Formats.current().count(rows.size()))
                .consequence(getTranslation("prospects.release.consequence"))
                .onDestroy(getTranslation("prospects.release"), () -> release(rows))
                .open();
    }

    private void release(List<ProspectRow> rows) {
        BatchDialog.show(prospects.release(rows.stream().map(ProspectRow::key).toList()), "prospects.released");
        changed.run();
    }
}
