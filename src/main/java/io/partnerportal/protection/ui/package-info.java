@NullMarked
package io.partnerportal.protection.ui;

import org.jspecify.annotations.NullMarked;
