package io.partnerportal.shell;

import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.web.header.HeaderWriterFilter;

/**
 * Has the security headers written before anything else. Spring Security would wait for the answer to be committed, and
 * never learns of it where a screen answers: requests are forwarded to Flow, and a forward closes the answer itself.
 */
final class HeadersFirst implements ObjectPostProcessor<HeaderWriterFilter> {

    @Override
    public <F extends HeaderWriterFilter> F postProcess(F filter) {
        filter.setShouldWriteHeadersEagerly(true);
        return filter;
    }
}
