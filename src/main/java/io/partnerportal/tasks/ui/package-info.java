@NullMarked
package io.partnerportal.tasks.ui;

import org.jspecify.annotations.NullMarked;
