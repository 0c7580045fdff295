package io.partnerportal.kernel;

/** What was asked for does not exist within the caller's scope; a stranger's object is not found, never forbidden. */
public class NotFound extends Rejection {

    private static final long serialVersionUID = 1;

    public NotFound(String key, Object... details) {
        super(key, details);
    }
}
