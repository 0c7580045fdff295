package io.partnerportal.kernel;

/** The portal cannot start or do what it was asked, for a reason that fits on one line of a console. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Refusal(String line) {
        super(line);
    }

    public Refusal(String line, Throwable cause) {
        super(line, cause);
    }
}
