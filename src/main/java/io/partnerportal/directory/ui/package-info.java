@NullMarked
package io.partnerportal.directory.ui;

import org.jspecify.annotations.NullMarked;
