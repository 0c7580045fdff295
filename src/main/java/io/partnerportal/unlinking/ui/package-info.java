@NullMarked
package io.partnerportal.unlinking.ui;

import org.jspecify.annotations.NullMarked;
