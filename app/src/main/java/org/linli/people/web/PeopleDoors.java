package org.linli.people.web;

import org.linli.shared.Right;
import org.linli.ui.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The doors to colleagues and organisations.
@Configuration(proxyBeanMethods = false)
class PeopleDoors {

    @Bean
    NavigationItem accountsDoor() {
        return NavigationItem.staff("people.nav.accounts", "people", "/accounts", Right.MANAGE_ACCOUNTS, 80);
    }

    @Bean
    NavigationItem organisationsDoor() {
        return NavigationItem.staff(
                "people.nav.organisations", "building", "/organisations", Right.MANAGE_ACCOUNTS, 82);
    }
}
