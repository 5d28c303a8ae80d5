package org.linli.needs.web;

import org.linli.shared.Right;
import org.linli.ui.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The doors to needs in both shells.
@Configuration(proxyBeanMethods = false)
class NeedDoors {

    @Bean
    NavigationItem needsDoor() {
        return NavigationItem.staff("needs.nav", "need", "/needs", Right.SEE_NEEDS, 22);
    }

    @Bean
    NavigationItem publicNeedsDoor() {
        return NavigationItem.open("needs.nav", "need", "/needs", 25);
    }
}
