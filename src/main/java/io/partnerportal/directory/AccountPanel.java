package io.partnerportal.directory;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** One more part of an account as the operator sees it; higher modules make it a bean with an order. */
public interface AccountPanel {

    /** Absent where it has nothing to say of such an account, or the caller may not see it. */
    Optional<Component> create(DirectoryRow account);
}
