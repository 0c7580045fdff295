package io.partnerportal.transfers;

import io.partnerportal.kernel.Auditable;
import java.util.Map;

/**
 * A transfer was asked for, agreed to, refused, cancelled or completed, or has lapsed.
 *
 * @param action message key of what was done
 * @param object account name of the customer
 * @param tenant whose people may read it besides the operator: who decided, else whose customer it was
 */
public record TransferChanged(
        String action, String object, Map<String, String> before, Map<String, String> after, long tenant)
        implements Auditable {}
