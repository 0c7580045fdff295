@NullMarked
package io.partnerportal.members.ui;

import org.jspecify.annotations.NullMarked;
