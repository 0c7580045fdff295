package io.partnerportal.alerts;

import io.partnerportal.kernel.Rejection;

/** An alert cannot be handled by whoever asks, or not any more. */
public class AlertRefused extends Rejection {

    private static final long serialVersionUID = 1;

    private AlertRefused(String key) {
        super(key);
    }

    static AlertRefused over() {
        return new AlertRefused("alerts.handled-by-other");
    }

    static AlertRefused ofAnotherManager() {
        return new AlertRefused("alerts.of-another-manager");
    }
}
