package org.linli.sheets.web;

import java.util.Set;
import org.linli.journal.AuditTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What whoever keeps watch asks about lists.
@Configuration(proxyBeanMethods = false)
class SheetsAudit {

    @Bean
    AuditTopic listsTaken() {
        return new AuditTopic("sheets.audit.taken", Set.of("ListTaken"));
    }
}
