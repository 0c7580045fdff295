/** The open API (开放接口): so far how a request is signed, and whether a signature is right. */
@NullMarked
@ApplicationModule(
        displayName = "Open API",
        allowedDependencies = {})
package io.partnerportal.openapi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
