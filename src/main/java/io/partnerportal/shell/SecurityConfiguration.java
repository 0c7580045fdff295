package io.partnerportal.shell;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.core.GrantedAuthorityDefaults;
import org.springframework.security.core.annotation.AnnotationTemplateExpressionDefaults;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationConverter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who gets through the door, in which order, and with which headers. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

    private static final String LOGIN = "/login";

    @Bean
    SecurityFilterChain portal(
            HttpSecurity http,
            SignInContextRepository signIns,
            SignInForm form,
            Arrival arrival,
            SignOut signOut,
            SetUp setUp,
            PlainPages pages,
            SecondStepForm secondStep,
            RequestUtil screens,
            List<AuthenticationProvider> steps)
            throws Exception {
        return http.securityContext(context -> context.securityContextRepository(signIns))
                .addFilterBefore(new SetUpGate(setUp), SecurityContextHolderFilter.class)
                .addFilterAfter(new EndedSessions(signIns), SecurityContextHolderFilter.class)
                .addFilterAfter(new IamUserGate(signIns, pages), CsrfFilter.class)
                .addFilterAfter(new PasswordChangeGate(signIns, screens), CsrfFilter.class)
                .addFilterAfter(new ForbiddenStatus(signIns), CsrfFilter.class)
                .addFilterAfter(signIn(LOGIN, form, form, signIns, arrival, steps), CsrfFilter.class)
                .addFilterAfter(
                        signIn(SecondStepForm.PAGE, secondStep, secondStep, signIns, arrival, steps), CsrfFilter.class)
                .authorizeHttpRequests(SecurityConfiguration::openToAll)
                .headers(SecurityConfiguration::toldFirst)
                .with(VaadinSecurityConfigurer.vaadin(), vaadin -> screens(vaadin, signOut))
                .csrf(csrf -> csrf.ignoringRequestMatchers(screens::isFrameworkInternalRequest))
                .exceptionHandling(SecurityConfiguration::expiredForms)
                .build();
    }

    private static void openToAll(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers("/language", "/*.css", "/*.js", "/*.svg", "/icons/*", "/webjars/**")
                .permitAll();
    }

    private static void toldFirst(HeadersConfigurer<HttpSecurity> headers) {
        headers.withObjectPostProcessor(new ContentPolicy.HeadersFirst())
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .contentSecurityPolicy(policy -> policy.policyDirectives(ContentPolicy.PLAIN));
    }

    /** Its own rule would let the sign-in form through without a token and answer 403 to unknown addresses. */
    private static void screens(VaadinSecurityConfigurer vaadin, SignOut signOut) {
        vaadin.loginView(LOGIN, LOGIN + "?signed-out")
                .addLogoutHandler(signOut)
                .enableCsrfConfiguration(false)
                .anyRequest(AuthorizedUrl::authenticated);
    }

    private static void expiredForms(ExceptionHandlingConfigurer<HttpSecurity> refused) {
        refused.defaultAccessDeniedHandlerFor(
                (_, response, _) -> response.sendRedirect(LOGIN + "?expired"),
                new OrRequestMatcher(posted(LOGIN), posted(SecondStepForm.PAGE)));
    }

    private static AuthenticationFilter signIn(
            String address,
            AuthenticationConverter form,
            AuthenticationFailureHandler failed,
            SignInContextRepository signIns,
            Arrival arrival,
            List<AuthenticationProvider> steps) {
        var filter = new AuthenticationFilter(new ProviderManager(steps), form);
        filter.setRequestMatcher(posted(address));
        filter.setSecurityContextRepository(signIns);
        filter.setSuccessHandler(arrival);
        filter.setFailureHandler(failed);
        return filter;
    }

    private static RequestMatcher posted(String address) {
        return PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, address);
    }

    /** Authorities are permissions such as {@code consumption:read}; no {@code ROLE_} in front. */
    @Bean
    static GrantedAuthorityDefaults noRolePrefix() {
        return new GrantedAuthorityDefaults("");
    }

    @Bean
    static AnnotationTemplateExpressionDefaults templatesInSecurityAnnotations() {
        return new AnnotationTemplateExpressionDefaults();
    }
}
