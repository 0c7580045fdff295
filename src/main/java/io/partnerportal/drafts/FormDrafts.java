package io.partnerportal.drafts;

import org.springframework.stereotype.Component;

/** Where a form gets its {@link Draft}. */
@Component
public class FormDrafts {

    private final DraftService drafts;

    FormDrafts(DraftService drafts) {
        this.drafts = drafts;
    }

    /** @param form its name; stored, so it never changes */
    public Draft of(String form) {
        return new Draft(drafts, form);
    }
}
