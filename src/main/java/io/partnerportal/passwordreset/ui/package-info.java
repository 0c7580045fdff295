@NullMarked
package io.partnerportal.passwordreset.ui;

import org.jspecify.annotations.NullMarked;
