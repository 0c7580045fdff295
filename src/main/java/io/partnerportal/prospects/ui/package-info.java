@NullMarked
package io.partnerportal.prospects.ui;

import org.jspecify.annotations.NullMarked;
