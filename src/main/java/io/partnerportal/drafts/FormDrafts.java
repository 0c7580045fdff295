package io.partnerportal.drafts;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.partnerportal.kernel.PublicId;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Where a form gets its {@link Draft}. The name of a form is stored, so it never changes. */
@Component
public class FormDrafts {

    private final DraftService drafts;

    FormDrafts(DraftService drafts) {
        this.drafts = drafts;
    }

    public Draft of(String form) {
        return new Draft(drafts, form);
    }

    /** @param about whom or what the form is about: about another one it has a draft of its own */
    public Draft of(String form, PublicId about) {
        return of(form + "/" + about);
    }

    /** @param about those whom the form is about together, in any order */
    public Draft of(String form, Collection<PublicId> about) {
        var names = about.stream().map(PublicId::value).sorted().collect(Collectors.joining());
        return of(form + "/" + UUID.nameUUIDFromBytes(names.getBytes(UTF_8)));
    }
}
