@NullMarked
package io.partnerportal.shell.ui;

import org.jspecify.annotations.NullMarked;
