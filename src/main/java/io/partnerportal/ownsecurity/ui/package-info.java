@NullMarked
package io.partnerportal.ownsecurity.ui;

import org.jspecify.annotations.NullMarked;
