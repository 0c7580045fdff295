package io.partnerportal.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.stereotype.Component;

/** What a page may load and run, told to the browser in its content security policy (decision 28). */
@Component
class ContentPolicy implements VaadinServiceInitListener {

    /** For whatever is not a screen: plain pages bring a stylesheet, its font and a form, files nothing at all. */
    static final String PLAIN = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self';"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /**
     * As strict as Flow 25.2 allows: it makes functions of the expressions that the server sends, and its components
     * write styles into the page. A script within the page needs the nonce of this one answer, and there is no other
     * host to load one from.
     */
    private static final String SCREEN = "default-src 'self'; script-src 'self' 'nonce-%s' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:;"
            + " object-src 'none'; form-action 'self'; base-uri 'self'; frame-ancestors 'self'";

    private static final int NONCE_BYTES = 18;

    private final SecureRandom random = new SecureRandom();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::tell);
    }

    private void tell(IndexHtmlResponse page) {
        var bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        var nonce = Base64.getEncoder().encodeToString(bytes);
        page.getDocument().getElementsByTag("script").attr("nonce", nonce);
        page.getVaadinResponse().setHeader("Content-Security-Policy", SCREEN.formatted(nonce));
    }

    /**
     * Has the security headers written before anything else. Spring Security would wait for the answer to be committed, and
     * never learns of it where a screen answers: requests are forwarded to Flow, and a forward closes the answer itself.
     */
    static final class HeadersFirst implements ObjectPostProcessor<HeaderWriterFilter> {

        @Override
        public <F extends HeaderWriterFilter> F postProcess(F filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    }
}
