package org.linli.demo.web;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.linli.demo.Persona;
import org.linli.pages.Templates;
import org.linli.people.SideDoor;
import org.linli.shared.Open;
import org.linli.ui.Ui;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Enter as one of the demo's people, by one button. It sends the ordinary log-in form, filled in: there is no second
/// way past the password.
@Controller
@Profile("demo")
@Open
class DemoController implements SideDoor {

    private final Templates templates;

    DemoController(Templates templates) {
        this.templates = templates;
    }

    @Override
    public String href() {
        return "/demo";
    }

    @Override
    public String key() {
        return "demo.title";
    }

    @GetMapping("/demo")
    JteModel personas(Ui ui) {
        return templates.demoPersonas(ui, new DemoPage(List.of(Persona.values()), Persona.PASSWORD));
    }
}
