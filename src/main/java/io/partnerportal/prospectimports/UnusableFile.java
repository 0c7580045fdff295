package io.partnerportal.prospectimports;

import io.partnerportal.kernel.Rejection;

/** Nothing can be made of the file as a whole, or of a preview. */
public class UnusableFile extends Rejection {

    private static final long serialVersionUID = 1;

    UnusableFile(String key, Object... details) {
        super(key, details);
    }
}
