package org.linli.walks.web;

import org.linli.shared.Right;
import org.linli.ui.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The door to walks for colleagues.
@Configuration(proxyBeanMethods = false)
class WalkDoors {

    @Bean
    NavigationItem walksDoor() {
        return NavigationItem.staff("walks.nav", "walk", "/walks", Right.READ_WALKS, 31);
    }
}
