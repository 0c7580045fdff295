@NullMarked
package io.partnerportal.companies.ui;

import org.jspecify.annotations.NullMarked;
