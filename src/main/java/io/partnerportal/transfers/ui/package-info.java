@NullMarked
package io.partnerportal.transfers.ui;

import org.jspecify.annotations.NullMarked;
