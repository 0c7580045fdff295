package io.partnerportal.forms;

/** Something on the screen that holds what nobody has saved yet. */
public interface Unsaved {

    /** Whether leaving now would lose what was typed. */
    boolean isUnsaved();
}
