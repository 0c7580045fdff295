@NullMarked
package io.partnerportal.contacts.ui;

import org.jspecify.annotations.NullMarked;
