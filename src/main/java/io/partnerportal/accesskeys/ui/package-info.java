@NullMarked
package io.partnerportal.accesskeys.ui;

import org.jspecify.annotations.NullMarked;
