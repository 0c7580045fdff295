package io.partnerportal.mails;

import io.partnerportal.kernel.Rejection;

/** A text has line breaks or other control characters where a header line of a mail is made from it. */
public class UnsafeText extends Rejection {

    private static final long serialVersionUID = 1;

    UnsafeText() {
        super("mails.unsafe-text");
    }

    static void refuse(String text) {
        if (text.codePoints().anyMatch(Character::isISOControl)) {
            throw new UnsafeText();
        }
    }
}
