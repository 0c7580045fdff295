package io.partnerportal;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import io.partnerportal.launcher.Launcher;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The partner portal (伙伴中心): one deployable, one module per business capability. */
@SpringBootApplication
@Modulithic(
        systemName = "Partner Portal",
        sharedModules = {"kernel", "identity", "uikit", "forms", "lists", "charts", "batches", "passwords"})
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://styles.css")
public class PartnerPortal implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings page) {
        page.addFavIcon("icon", "mark.svg", "any");
    }

    static void main(String... args) {
        Launcher.main(PartnerPortal.class, args);
    }
}
