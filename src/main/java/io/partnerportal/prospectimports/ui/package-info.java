@NullMarked
package io.partnerportal.prospectimports.ui;

import org.jspecify.annotations.NullMarked;
