/** One small breaker per house rule; imported by {@code HouseRulesTest} and nothing else. */
package io.partnerportal.broken;
