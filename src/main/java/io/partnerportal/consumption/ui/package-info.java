@NullMarked
package io.partnerportal.consumption.ui;

import org.jspecify.annotations.NullMarked;
