package org.linli.needs.web;

import org.linli.shared.Right;
import org.linli.ui.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The door to hot topics.
@Configuration(proxyBeanMethods = false)
class TopicDoors {

    @Bean
    NavigationItem topicsDoor() {
        return NavigationItem.staff("needs.topics.nav", "sift", "/topics", Right.SEE_REQUESTS, 23);
    }
}
