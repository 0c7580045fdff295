@NullMarked
package io.partnerportal.profiles.ui;

import org.jspecify.annotations.NullMarked;
