@NullMarked
package io.partnerportal.clientele.ui;

import org.jspecify.annotations.NullMarked;
