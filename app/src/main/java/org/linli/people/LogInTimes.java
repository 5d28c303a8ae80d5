package org.linli.people;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How long a log-in lasts: `linli.log-in.idle` without use, `linli.log-in.longest` in any case.
@ConfigurationProperties("linli.log-in")
public record LogInTimes(
        @DefaultValue("12h") Duration idle,
        @DefaultValue("7d") Duration longest) {}
