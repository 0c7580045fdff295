package io.partnerportal.tasks;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long exports may be and how long they lie (decision 20b).
 *
 * @param inlineRows more rows than this become a task instead of a download at once
 * @param keepDays a finished file is kept this long
 */
@ConfigurationProperties("portal.export")
public record ExportSettings(
        @DefaultValue("100000") int inlineRows,
        @DefaultValue("3") int keepDays) {}
