package io.partnerportal.accesskeys;

import io.partnerportal.kernel.InvalidField;

/**
 * What the holder writes down about a key.
 *
 * @param note what it is for, at most 100 characters, may be empty
 */
public record AccessKeyNote(String note) {

    public static final int LONGEST = 100;

    String checked() {
        var trimmed = note.strip();
        if (trimmed.codePointCount(0, trimmed.length()) > LONGEST) {
            throw new InvalidField("note", "accesskeys.note-too-long", LONGEST);
        }
        return trimmed;
    }
}
