@NullMarked
package io.partnerportal.facts.ui;

import org.jspecify.annotations.NullMarked;
