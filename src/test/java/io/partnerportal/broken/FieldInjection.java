package io.partnerportal.broken;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Autowired;

/** Breaks a rule: what it needs is hidden. Abstract, so that no context ever makes one. */
public abstract class FieldInjection {

    @Autowired
    Clock clock;
}
