package io.partnerportal.kernel;

/**
 * The domain said no. Carries a message key, never a sentence, so that a screen, an API answer and a
 * log line can each say it in their reader's words.
 */
public abstract class Rejection extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String key;
    private final transient Object[] details;

    protected Rejection(String key, Object... details) {
        super(key);
        this.key = key;
        this.details = details;
    }

    public String key() {
        return key;
    }

    public Object[] details() {
        return details.clone();
    }
}
