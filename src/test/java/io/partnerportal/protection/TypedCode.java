package io.partnerportal.protection;

/** A code typed into the dialog, for tests of the doors behind it. */
public final class TypedCode {

    private TypedCode() {}

    public static void with(String code, Runnable action) {
        PresentedCode.with(code, action);
    }
}
