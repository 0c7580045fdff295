@NullMarked
package io.partnerportal.alerts.ui;

import org.jspecify.annotations.NullMarked;
