package io.partnerportal.kernel;

/** A value a person typed breaks a rule; the form shows it at the field with this name. */
public class InvalidField extends Rejection {

    private static final long serialVersionUID = 1;

    private final String field;

    /** @param field name of the command record's component */
    public InvalidField(String field, String key, Object... details) {
        super(key, details);
        this.field = field;
    }

    public String field() {
        return field;
    }
}
