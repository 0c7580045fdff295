package io.partnerportal.unlinking;

import io.partnerportal.associations.AssociationType;
import io.partnerportal.kernel.PublicId;

/** A partner asks a customer to be associated the other way (切换关联类型). */
public record RequestSwitch(PublicId customer, AssociationType to, String reason) {}
