/** Who is asking, what they may do, and which data they may see (身份与数据范围). */
@NullMarked
@ApplicationModule(displayName = "Identity", allowedDependencies = "kernel")
package io.partnerportal.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
