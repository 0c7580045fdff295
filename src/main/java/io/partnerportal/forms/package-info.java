/** Forms (表单) and what is asked before something is done: fields, buttons that work once, confirmations, answers. */
@NullMarked
@ApplicationModule(
        displayName = "Forms",
        allowedDependencies = {"kernel", "identity", "uikit"})
package io.partnerportal.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
