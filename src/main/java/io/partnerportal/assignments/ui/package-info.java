@NullMarked
package io.partnerportal.assignments.ui;

import org.jspecify.annotations.NullMarked;
