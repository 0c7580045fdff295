package io.partnerportal.accesskeys.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import io.partnerportal.accesskeys.AccessKeyNote;
import io.partnerportal.forms.FormPanel;

/** Asks what a key is for, when it is made and later. */
final class NoteDialog extends Dialog {

    private static final long serialVersionUID = 1;

    /** @param done told the note; closes the dialog unless it refuses */
    NoteDialog(String title, String verb, AccessKeyNote note, SerializableConsumer<AccessKeyNote> done) {
        setHeaderTitle(title);
        setWidth("30rem");
        setMaxWidth("calc(100vw - 2rem)");
        var form = new FormPanel<>(AccessKeyNote.class);
        var field = form.field("note", new TextField(getTranslation("accesskeys.note")));
        field.setHelperText(getTranslation("accesskeys.note.help"));
        field.setMaxLength(AccessKeyNote.LONGEST);
        add(form.read(note)
                .onSubmit(verb, wish -> {
                    done.accept(wish);
                    close();
                })
                .onCancel(this::close));
    }
}
