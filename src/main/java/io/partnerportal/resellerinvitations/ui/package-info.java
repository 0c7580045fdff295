@NullMarked
package io.partnerportal.resellerinvitations.ui;

import org.jspecify.annotations.NullMarked;
