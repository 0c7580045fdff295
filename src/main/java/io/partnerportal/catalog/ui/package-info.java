@NullMarked
package io.partnerportal.catalog.ui;

import org.jspecify.annotations.NullMarked;
