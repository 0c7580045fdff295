package io.partnerportal.alerts;

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
        @DefaultValue("3") int windows) {}
