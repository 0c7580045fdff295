@NullMarked
package io.partnerportal.acceptance.ui;

import org.jspecify.annotations.NullMarked;
