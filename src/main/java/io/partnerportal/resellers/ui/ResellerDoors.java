package io.partnerportal.resellers.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.protection.Protection;
import io.partnerportal.resellers.GrantService;
import io.partnerportal.resellers.ResellerManagerService;
import io.partnerportal.resellers.ResellerQueries;

/** What the parts of the page need of the server. */
@SpringComponent
record ResellerDoors(
        ResellerQueries queries,
        ResellerManagerService managers,
        GrantService grants,
        Protection protection,
        CurrentCaller caller) {

    boolean mayManage() {
        return caller.may(Permission.RESELLERS_MANAGE);
    }
}
