package org.linli.requests.web;

import java.util.Set;
import org.linli.journal.AuditTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What whoever keeps watch asks about concerns.
@Configuration(proxyBeanMethods = false)
class RequestsAudit {

    @Bean
    AuditTopic takenAway() {
        return new AuditTopic("requests.audit.taken", Set.of("RequestsTaken"));
    }
}
