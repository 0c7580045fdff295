package io.partnerportal.drafts;

import java.time.Instant;
import java.util.Map;

/**
 * What stood in a form when it was last changed.
 *
 * @param values by name of the field
 */
record SavedDraft(Map<String, String> values, Instant savedAt) {}
