@NullMarked
package io.partnerportal.audit.ui;

import org.jspecify.annotations.NullMarked;
