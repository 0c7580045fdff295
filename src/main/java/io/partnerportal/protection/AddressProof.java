package io.partnerportal.protection;

import io.partnerportal.identity.CurrentCaller;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proves that an e-mail address is the caller's, whatever the account's switch says: a code goes to that address and
 * nowhere else, and is good for nothing but that address.
 */
@Component
public class AddressProof {

    private final VerificationCodes codes;
    private final CurrentCaller caller;

    AddressProof(VerificationCodes codes, CurrentCaller caller) {
        this.codes = codes;
        this.caller = caller;
    }

    /**
     * For doors that have found the address well-formed and free.
     *
     * @param operation message key of what is done
     * @return where the code went, masked
     * @throws CodeRefused the last one left less than a minute ago, or too many did today
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String send(String operation, String email) {
        return codes.sendTo(email, Operation.of(caller.get(), operation, email));
    }

    /**
     * Uses the code up together with what the transaction does.
     *
     * @throws CodeRefused no code, a wrong one, or one that was sent elsewhere
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void require(String operation, String email) {
        var typed = PresentedCode.current().orElseThrow(CodeRefused::missing);
        codes.use(Operation.of(caller.get(), operation, email), typed);
    }
}
