@NullMarked
package io.partnerportal.notifications.ui;

import org.jspecify.annotations.NullMarked;
