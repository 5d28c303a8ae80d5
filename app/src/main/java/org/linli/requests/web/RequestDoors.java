package org.linli.requests.web;

import org.linli.shared.Right;
import org.linli.ui.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The doors to concerns in both shells.
@Configuration(proxyBeanMethods = false)
class RequestDoors {

    @Bean
    NavigationItem todoDoor() {
        return NavigationItem.staff("requests.nav.todo", "tray", "/todo", Right.WORK_REQUESTS, 10)
                .onPhone();
    }

    /// A warden's to-do, which is for no other role.
    @Bean
    NavigationItem entranceDoor() {
        return NavigationItem.staff("requests.nav.todo", "tray", "/todo", Right.SEE_OPEN_REQUESTS, 10)
                .onPhone();
    }

    @Bean
    NavigationItem requestsDoor() {
        return NavigationItem.staff("requests.nav.list", "say", "/requests", Right.SEE_REQUESTS, 20)
                .onPhone();
    }

    /// A department's own items.
    @Bean
    NavigationItem ownRequestsDoor() {
        return NavigationItem.staff("requests.nav.list", "say", "/requests", Right.SEE_OWN_ITEMS, 20)
                .onPhone();
    }

    @Bean
    NavigationItem deskDoor() {
        return NavigationItem.staff("requests.nav.desk", "phone", "/desk", Right.TAKE_REQUESTS, 15)
                .inTheMiddle();
    }

    @Bean
    NavigationItem paperDoor() {
        return NavigationItem.staff("requests.nav.paper", "doc", "/paper", Right.TAKE_REQUESTS, 16);
    }

    @Bean
    NavigationItem boardDoor() {
        return NavigationItem.staff("requests.nav.board", "chart", "/board", Right.SEE_REQUESTS, 25);
    }

    @Bean
    NavigationItem ownBoardDoor() {
        return NavigationItem.staff("requests.nav.board", "chart", "/board", Right.SEE_OWN_ITEMS, 25);
    }

    @Bean
    NavigationItem gapsForColleaguesDoor() {
        return NavigationItem.staff("requests.nav.gaps", "gap", "/gaps", Right.SEE_REQUESTS, 60);
    }

    @Bean
    NavigationItem gapsDoor() {
        return NavigationItem.open("requests.nav.gaps", "gap", "/gaps", 40).onPhone();
    }

    @Bean
    NavigationItem concernsDoor() {
        return NavigationItem.open("requests.nav.public", "list", "/concerns", 30)
                .onPhone();
    }

    @Bean
    NavigationItem tellDoor() {
        return NavigationItem.open("requests.nav.tell", "say", "/tell", 10).inTheMiddle();
    }

    @Bean
    NavigationItem followDoor() {
        return NavigationItem.open("requests.nav.follow", "find", "/follow", 20).onPhone();
    }

    @Bean
    NavigationItem dutiesDoor() {
        return NavigationItem.staff("requests.duty.nav", "route", "/duties", Right.EDIT_DUTIES, 70);
    }
}
