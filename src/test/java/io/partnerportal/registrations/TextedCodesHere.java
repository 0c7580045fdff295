package io.partnerportal.registrations;

import io.partnerportal.GivenPeople;
import io.partnerportal.protection.SmsGateway;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;

/** A gateway for as long as it is open, which keeps the codes it was given. */
public final class TextedCodesHere implements SmsGateway, AutoCloseable {

    private static final String NAME = "recordingSmsGateway";

    private final ConfigurableListableBeanFactory beans;
    private final Map<String, String> codes = new HashMap<>();

    public TextedCodesHere(ConfigurableListableBeanFactory beans) {
        this.beans = beans;
        beans.registerSingleton(NAME, this);
    }

    /** One that no test before has used up. */
    public static String aMobile() {
        return "139%08d".formatted(Math.floorMod(GivenPeople.aName().hashCode(), 100_000_000));
    }

    @Override
    public void sendCode(String mobile, String code, Locale language) {
        codes.put(mobile, code);
    }

    /** The newest one. */
    public String codeTo(String mobile) {
        return Objects.requireNonNull(codes.get(mobile), "nothing was sent to " + mobile);
    }

    int count() {
        return codes.size();
    }

    @Override
    public void close() {
        ((DefaultSingletonBeanRegistry) beans).destroySingleton(NAME);
    }
}
