package org.linli.places.web;

import org.linli.shared.Right;
import org.linli.ui.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The doors to places in both shells.
@Configuration(proxyBeanMethods = false)
class PlaceDoors {

    @Bean
    NavigationItem placesDoor() {
        return NavigationItem.staff("places.nav.places", "house", "/places", Right.EDIT_PLACES, 60);
    }

    @Bean
    NavigationItem planDoor() {
        return NavigationItem.open("places.nav.plan", "map", "/plan", 30).onPhone();
    }
}
