@NullMarked
package io.partnerportal.authorisations.ui;

import org.jspecify.annotations.NullMarked;
