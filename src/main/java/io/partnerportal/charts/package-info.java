/**
 * Charts where a comparison helps (图表): a picture, and the same figures as a table for who cannot see it; and pictures of
 * texts that a telephone reads.
 */
@NullMarked
@ApplicationModule(
        displayName = "Charts",
        allowedDependencies = {"kernel", "identity", "uikit"})
package io.partnerportal.charts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
