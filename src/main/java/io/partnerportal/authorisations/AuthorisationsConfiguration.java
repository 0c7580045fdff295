package io.partnerportal.authorisations;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AuthorisationSettings.class)
class AuthorisationsConfiguration {}
