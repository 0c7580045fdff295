@NullMarked
package io.partnerportal.iamusers.ui;

import org.jspecify.annotations.NullMarked;
