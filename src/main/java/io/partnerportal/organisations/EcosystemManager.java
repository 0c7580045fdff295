package io.partnerportal.organisations;

import io.partnerportal.accounts.FieldRules;
import io.partnerportal.kernel.InvalidField;
import java.util.Map;
import java.util.Objects;

/**
 * The person of the vendor who looks after a partner (生态经理); all empty where there is none.
 *
 * @param managerMobile empty when it is not given away
 * @param managerEmail empty when it is not given away
 */
public record EcosystemManager(String managerName, String managerMobile, String managerEmail) {

    public static final EcosystemManager NOBODY = new EcosystemManager("", "", "");

    private static final int LONGEST_NAME = 64;

    public boolean isNobody() {
        return managerName.isEmpty();
    }

    /**
     * As it will be kept.
     *
     * @throws InvalidField a value breaks a rule, or there are contacts of nobody
     */
    EcosystemManager checked() {
        var name = FieldRules.line("managerName", managerName, LONGEST_NAME);
        if (name.isEmpty() && !(managerMobile.isBlank() && managerEmail.isBlank())) {
            throw new InvalidField("managerName", "organisations.manager-name-missing");
        }
        return new EcosystemManager(
                name,
                Objects.requireNonNullElse(FieldRules.mobile("managerMobile", managerMobile), ""),
                managerEmail.isBlank() ? "" : FieldRules.email("managerEmail", managerEmail));
    }

    /** By name of the field, for the operation log. */
    Map<String, String> values() {
        return Map.of("managerName", managerName, "managerMobile", managerMobile, "managerEmail", managerEmail);
    }
}
