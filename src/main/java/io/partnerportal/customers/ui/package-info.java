@NullMarked
package io.partnerportal.customers.ui;

import org.jspecify.annotations.NullMarked;
