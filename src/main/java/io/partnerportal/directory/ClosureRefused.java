package io.partnerportal.directory;

import io.partnerportal.kernel.Rejection;
import java.util.List;

/** Something stands against closing the account (R65); its sentence is the message, the others come with it. */
public final class ClosureRefused extends Rejection {

    private static final long serialVersionUID = 1;

    private final List<String> objections;

    ClosureRefused(List<String> objections) {
        super(objections.getFirst());
        this.objections = List.copyOf(objections);
    }

    /** Message keys of everything that stands against it. */
    public List<String> objections() {
        return objections;
    }
}
