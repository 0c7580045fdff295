package io.partnerportal.agreements;

import io.partnerportal.kernel.Auditable;
import java.util.Map;

/** Somebody agreed to a text. */
record ConsentGiven(Signer signer, AgreementText text, String subject) implements Auditable {

    @Override
    public String action() {
        return "agreements.audit.agreed";
    }

    @Override
    public String object() {
        return signer.name();
    }

    @Override
    public Map<String, String> after() {
        return Map.of(
                "document",
                text.document().nameKey(),
                "version",
                text.version(),
                "textHash",
                text.hash(),
                "subject",
                subject);
    }

    @Override
    public long tenant() {
        return signer.account();
    }
}
