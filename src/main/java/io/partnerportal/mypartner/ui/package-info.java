@NullMarked
package io.partnerportal.mypartner.ui;

import org.jspecify.annotations.NullMarked;
