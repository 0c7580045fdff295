package io.partnerportal.unlinking;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(UnlinkingSettings.class)
class UnlinkingConfiguration {}
