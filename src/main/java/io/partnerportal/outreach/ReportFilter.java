package io.partnerportal.outreach;

import org.jspecify.annotations.Nullable;

/**
 * Which reports of addresses a list shows.
 *
 * @param text a whole address, or part of one as it is shown; empty for all
 * @param blocked whether they still hold; absent for all
 */
public record ReportFilter(String text, @Nullable Boolean blocked) {}
