package io.partnerportal.openapi;

/** A request is not believed to come from the holder of the access key it names. */
public final class SignatureRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** What is wrong with it. */
    public enum Kind {
        /** There is no {@code Authorization}. */
        MISSING,
        /** It is signed by an algorithm that is not accepted. */
        WRONG_ALGORITHM,
        /** Signature, date or encoding cannot be read. */
        MALFORMED,
        /** Host, date or the hash of the body is not among the signed headers. */
        HEADER_NOT_SIGNED,
        /** A signed header did not arrive exactly once. */
        HEADER_MISSING,
        /** The date is more than fifteen minutes from now. */
        OUT_OF_TIME,
        /** It was signed with another secret, or changed since. */
        MISMATCH,
        /** Nobody has this access key. */
        UNKNOWN_KEY,
        /** Too many wrong signatures in a row; it is looked at again in a few minutes. */
        KEY_LOCKED,
        /** Its holder switched the key off. */
        KEY_DISABLED,
        /** Its holder may not act: disabled, or the account suspended. */
        HOLDER_INACTIVE
    }

    private final Kind kind;

    public SignatureRefused(Kind kind) {
        super(kind.name(), null, false, false);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
