package org.linli.open311.web;

import org.linli.shared.Right;
import org.linli.ui.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The door to the keys.
@Configuration(proxyBeanMethods = false)
class Open311Doors {

    @Bean
    NavigationItem keysDoor() {
        return NavigationItem.staff("open311.nav.keys", "key", "/keys", Right.EDIT_DUTIES, 85);
    }
}
