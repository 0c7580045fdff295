@NullMarked
package io.partnerportal.dashboard.ui;

import org.jspecify.annotations.NullMarked;
