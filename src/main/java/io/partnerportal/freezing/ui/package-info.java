@NullMarked
package io.partnerportal.freezing.ui;

import org.jspecify.annotations.NullMarked;
