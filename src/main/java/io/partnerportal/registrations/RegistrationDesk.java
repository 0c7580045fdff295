package io.partnerportal.registrations;

import io.partnerportal.agreements.Agreed;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** What a form of registration asks of whoever lets people in behind a link. */
public interface RegistrationDesk extends Serializable {

    /** Whether codes can go to mobile numbers. */
    boolean canText();

    /**
     * @param email absent where the invitation went to an address
     * @return where the code went, masked
     */
    String sendCode(@Nullable String email);

    /** @return where the code went, masked */
    String textCode(String mobile);

    void register(Registration form, Agreed agreed);
}
