package org.linli.surveys.web;

import org.linli.shared.Right;
import org.linli.ui.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The door to surveys for colleagues.
@Configuration(proxyBeanMethods = false)
class SurveyDoors {

    @Bean
    NavigationItem surveysDoor() {
        return NavigationItem.staff("surveys.nav", "hand", "/surveys", Right.READ_SURVEYS, 32);
    }
}
