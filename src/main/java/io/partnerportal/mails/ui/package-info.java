@NullMarked
package io.partnerportal.mails.ui;

import org.jspecify.annotations.NullMarked;
