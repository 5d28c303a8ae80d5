package org.linli.dialogue.web;

import org.linli.shared.Right;
import org.linli.ui.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The doors to meetings in both shells.
@Configuration(proxyBeanMethods = false)
class MeetingDoors {

    @Bean
    NavigationItem meetingsDoor() {
        return NavigationItem.staff("dialogue.nav", "meet", "/meetings", Right.SEE_MEETINGS, 24);
    }

    @Bean
    NavigationItem publicPromisesDoor() {
        return NavigationItem.open("dialogue.promises.nav", "knot", "/promises", 28);
    }

    @Bean
    NavigationItem publicMeetingsDoor() {
        return NavigationItem.open("dialogue.nav", "meet", "/meetings", 27);
    }
}
