package io.partnerportal.tasks;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where exports lie and how long (decision 20b).
 *
 * @param directory shared by all nodes
 * @param inlineRows more rows than this become a task instead of a download at once
 * @param keepDays a finished file is kept this long
 */
@ConfigurationProperties("portal.export")
public record ExportSettings(
        @DefaultValue("${user.home}/.partner-portal/exports")
        Path directory,

        @DefaultValue("100000") int inlineRows,
        @DefaultValue("3") int keepDays) {}
