package io.partnerportal.unlinking;

import io.partnerportal.kernel.PublicId;

/** A partner asks a customer to part (解除关联). */
public record RequestUnlink(PublicId customer, String reason) {}
