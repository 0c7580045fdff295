@NullMarked
package io.partnerportal.distribution.ui;

import org.jspecify.annotations.NullMarked;
