/** Demo data (演示数据): partners, customers and bills to look at, made through the same doors people use. */
@NullMarked
@ApplicationModule(displayName = "Demo")
package io.partnerportal.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
