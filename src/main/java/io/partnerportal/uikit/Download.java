package io.partnerportal.uikit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;

/** Brings the browser a file that is written while it is fetched; nobody sees it, a button starts it. */
public final class Download extends Anchor {

    private static final long serialVersionUID = 1;

    /** Writes the file. */
    @FunctionalInterface
    public interface Content extends Serializable {
        void write(OutputStream out) throws IOException;
    }

    public Download() {
        addClassName("pp-visually-hidden");
        getElement().setAttribute("aria-hidden", "true").setAttribute("tabindex", "-1");
    }

    public void start(String fileName, String contentType, Content content) {
        DownloadHandler file = event -> {
            event.setFileName(fileName);
            event.setContentType(contentType);
            content.write(event.getOutputStream());
        };
        setHref(file);
        getElement().executeJs("this.click()");
    }
}
