@NullMarked
package io.partnerportal.batches.ui;

import org.jspecify.annotations.NullMarked;
