@NullMarked
package io.partnerportal.organisations.ui;

import org.jspecify.annotations.NullMarked;
