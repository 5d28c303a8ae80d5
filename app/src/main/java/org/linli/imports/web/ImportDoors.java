package org.linli.imports.web;

import org.linli.shared.Right;
import org.linli.ui.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The door to spreadsheets.
@Configuration(proxyBeanMethods = false)
class ImportDoors {

    @Bean
    NavigationItem importsDoor() {
        return NavigationItem.staff("imports.nav", "upload", "/imports", Right.IMPORT, 70);
    }
}
