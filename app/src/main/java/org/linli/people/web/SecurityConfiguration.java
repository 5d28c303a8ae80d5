package org.linli.people.web;

import org.linli.people.LogIns;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// The way in, kept short: who it is, no forged forms, headers. Whether a page is open is the [Doorkeeper]'s.
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /// No inline script or style, nothing from elsewhere, no frame round our pages.
    static final String CONTENT = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
            + "media-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain chain(HttpSecurity http, LogIns logIns, CsrfTokenRepository csrf, ForgedForm forged) {
        return http.securityContext(c -> c.securityContextRepository(new LogInContexts(logIns)))
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(c -> c.csrfTokenRepository(csrf).ignoringRequestMatchers("/open311/**"))
                .exceptionHandling(e -> e.accessDeniedHandler(forged))
                .headers(h -> h.contentSecurityPolicy(p -> p.policyDirectives(CONTENT))
                        .referrerPolicy(r -> r.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(p ->
                                p.policy("camera=(self), microphone=(self), geolocation=(self), payment=(), usb=()")))
                .requestCache(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .servletApi(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    static CsrfTokenRepository csrfTokens() {
        var cookies = new CookieCsrfTokenRepository();
        cookies.setCookieName("form");
        cookies.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return cookies;
    }

    @Bean
    static WebMvcConfigurer doors(Doorkeeper doorkeeper) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(doorkeeper).order(-100);
            }
        };
    }
}
