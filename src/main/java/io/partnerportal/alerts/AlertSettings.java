package io.partnerportal.alerts;

import io.partnerportal.kernel.Refusal;
import java.math.BigDecimal;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a customer's consumption is worth an alert.
 *
 * @param dropPercent it has dropped by at least so much
 * @param floor below this mean nobody is alerted, in whatever currency
 * @param windows so many windows of thirty days make the mean
 */
@ConfigurationProperties("portal.alerts")
record AlertSettings(
        @DefaultValue("50") int dropPercent,
        @DefaultValue("100") BigDecimal floor,
        @DefaultValue("3") int windows) {

    /** @throws Refusal a value says nothing one could compare with */
    AlertSettings {
        check(dropPercent >= 1 && dropPercent <= 100, "drop-percent", "from 1 to 100", dropPercent);
        check(floor.signum() > 0, "floor", "above 0", floor);
        check(windows >= 1, "windows", "1 or more", windows);
    }

    private static void check(boolean holds, String setting, String allowed, Object found) {
        if (!holds) {
            throw new Refusal("portal.alerts.%s is %s; it has to be %s.".formatted(setting, found, allowed));
        }
    }
}
