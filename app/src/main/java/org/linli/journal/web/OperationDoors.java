package org.linli.journal.web;

import org.linli.shared.Right;
import org.linli.ui.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The door for whoever runs the installation.
@Configuration(proxyBeanMethods = false)
class OperationDoors {

    @Bean
    NavigationItem operationDoor() {
        return NavigationItem.staff("journal.nav.operation", "gear", "/operation/journal", Right.OPERATE, 90);
    }
}
