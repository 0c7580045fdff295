package io.partnerportal.accesskeys.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.partnerportal.accesskeys.NewAccessKey;
import io.partnerportal.forms.ResultDialog;
import io.partnerportal.kernel.CsvText;
import io.partnerportal.uikit.Icons;
import io.partnerportal.uikit.Severity;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The one time a secret is seen: to copy, or to keep as a file. */
final class SecretDialog {

    private final NewAccessKey key;
    private final String holder;

    SecretDialog(NewAccessKey key, String holder) {
        this.key = key;
        this.holder = holder;
    }

    void open() {
        var dialog = new ResultDialog(text("accesskeys.made"))
                .note(Severity.WARNING, text("accesskeys.made.once"))
                .copyable(text("accesskeys.key"), key.accessKey())
                .copyable(text("accesskeys.secret"), key.secret());
        dialog.getFooter().add(download());
        dialog.onClose(text("accesskeys.made.kept"), () -> {}).open();
    }

    private Anchor download() {
        var link = new Anchor(DownloadHandler.fromInputStream(_ -> file()), "");
        link.add(new Button(text("accesskeys.download"), Icons.DOWNLOAD.create()));
        link.getElement().setAttribute("download", true);
        return link;
    }

    private DownloadResponse file() {
        var bytes = csv().getBytes(UTF_8);
        return new DownloadResponse(
                new ByteArrayInputStream(bytes), "credentials-" + key.accessKey() + ".csv", "text/csv", bytes.length);
    }

    /** With the headings that tools of the vendor read. */
    private String csv() {
        return Stream.of(
                        List.of("User Name", "Access Key Id", "Secret Access Key"),
                        List.of(holder, key.accessKey(), key.secret()))
                .map(line -> line.stream().map(CsvText::cell).collect(Collectors.joining(",", "", "\r\n")))
                .collect(Collectors.joining());
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
