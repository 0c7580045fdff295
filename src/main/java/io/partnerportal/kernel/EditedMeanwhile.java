package io.partnerportal.kernel;

/** Somebody else saved the same thing since its author began; nothing was written. */
public final class EditedMeanwhile extends Rejection {

    private static final long serialVersionUID = 1;

    public EditedMeanwhile() {
        super("uikit.edited-meanwhile");
    }
}
