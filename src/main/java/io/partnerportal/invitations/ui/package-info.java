@NullMarked
package io.partnerportal.invitations.ui;

import org.jspecify.annotations.NullMarked;
