@NullMarked
package io.partnerportal.resellers.ui;

import org.jspecify.annotations.NullMarked;
