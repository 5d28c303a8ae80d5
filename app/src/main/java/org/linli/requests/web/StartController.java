package org.linli.requests.web;

import org.linli.shared.Allowed;
import org.linli.ui.NavigationItem;
import org.linli.ui.SeeOther;
import org.linli.ui.Ui;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Where somebody begins who has logged in: at the first door of theirs, which for most is the to-do.
@Controller
@Allowed
class StartController {

    @GetMapping("/start")
    ResponseEntity<Void> start(Ui ui) {
        var first = ui.shell().navigation().staff().stream()
                .findFirst()
                .map(NavigationItem::href)
                .orElse("/");
        return SeeOther.at(first);
    }
}
