@NullMarked
package io.partnerportal.outreach.ui;

import org.jspecify.annotations.NullMarked;
