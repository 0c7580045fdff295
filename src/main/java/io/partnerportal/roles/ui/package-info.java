@NullMarked
package io.partnerportal.roles.ui;

import org.jspecify.annotations.NullMarked;
