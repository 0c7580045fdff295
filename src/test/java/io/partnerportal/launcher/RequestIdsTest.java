package io.partnerportal.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RequestIdsTest {

    private final RequestIds filter = new RequestIds();
    private final List<String> logged = new ArrayList<>();

    @Test
    void log_and_answer_carry_the_same_new_id_which_is_gone_afterwards() throws Exception {
        var id = answer(new MockHttpServletRequest());

        assertThat(id).matches("[0-9a-f]{16}");
        assertThat(logged).containsExactly(id);
        assertThat(MDC.get(RequestIds.LOG_KEY)).isNull();
        assertThat(answer(new MockHttpServletRequest())).isNotEqualTo(id);
    }

    @Test
    void an_id_given_by_a_proxy_is_kept_unless_it_would_break_a_log_line() throws Exception {
        assertThat(answer(withHeader("proxy-0123456789"))).isEqualTo("proxy-0123456789");
        assertThat(answer(withHeader("two\nlines-of-log"))).matches("[0-9a-f]{16}");
    }

    @Test
    void the_error_page_of_a_request_has_its_id() throws Exception {
        var request = new MockHttpServletRequest();

        assertThat(answer(request)).isEqualTo(answer(request));
    }

    private static MockHttpServletRequest withHeader(String id) {
        var request = new MockHttpServletRequest();
        request.addHeader(RequestIds.HEADER, id);
        return request;
    }

    private String answer(MockHttpServletRequest request) throws Exception {
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, (_, _) -> logged.add(MDC.get(RequestIds.LOG_KEY)));
        return response.getHeader(RequestIds.HEADER);
    }
}
