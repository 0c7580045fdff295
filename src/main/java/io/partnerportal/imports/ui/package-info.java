@NullMarked
package io.partnerportal.imports.ui;

import org.jspecify.annotations.NullMarked;
