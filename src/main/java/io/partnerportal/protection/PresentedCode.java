package io.partnerportal.protection;

import java.util.Optional;

/** The code typed for what runs right now, so that no command record has to carry one. */
final class PresentedCode {

    private static final ScopedValue<String> CODE = ScopedValue.newInstance();

    private PresentedCode() {}

    static void with(String code, Runnable action) {
        ScopedValue.where(CODE, code).run(action);
    }

    static Optional<String> current() {
        return CODE.isBound() ? Optional.of(CODE.get()) : Optional.empty();
    }
}
