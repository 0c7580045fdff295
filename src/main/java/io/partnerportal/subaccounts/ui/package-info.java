@NullMarked
package io.partnerportal.subaccounts.ui;

import org.jspecify.annotations.NullMarked;
