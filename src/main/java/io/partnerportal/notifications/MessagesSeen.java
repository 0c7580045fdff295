package io.partnerportal.notifications;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.shared.Registration;

/** The reader of a screen has read messages: whatever counts the unread on it counts again. */
public class MessagesSeen extends ComponentEvent<UI> {

    private static final long serialVersionUID = 1;

    private MessagesSeen(UI screen) {
        super(screen, false);
    }

    public static void tell(UI screen) {
        ComponentUtil.fireEvent(screen, new MessagesSeen(screen));
    }

    public static Registration listen(UI screen, SerializableRunnable countAgain) {
        return ComponentUtil.addListener(screen, MessagesSeen.class, _ -> countAgain.run());
    }
}
