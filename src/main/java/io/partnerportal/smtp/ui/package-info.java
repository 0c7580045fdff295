@NullMarked
package io.partnerportal.smtp.ui;

import org.jspecify.annotations.NullMarked;
