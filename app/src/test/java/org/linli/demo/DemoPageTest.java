package org.linli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.linli.people.Accounts;
import org.linli.people.NewAccount;
import org.linli.shared.Actor;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/// In the demo one comes in by one button.
@DatabaseTest
@ActiveProfiles("demo")
class DemoPageTest {

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Test
    void everybodyHasASentenceAndAButton() throws Exception {
        var page = new Visitor(port).get("/demo").page();

        assertThat(page.select("form[action=/log-in] button")).hasSize(Persona.values().length);
        assertThat(page.select("main").text()).contains(Persona.PASSWORD).doesNotContain("demo.persona");
    }

    @Test
    void theLogInPageLeadsToItAndTheButtonIn() throws Exception {
        var somebody = new NewAccount("陈素琴", "陈素琴", "", Persona.PASSWORD, null);
        accounts.create(somebody, Actor.program("test"));
        var visitor = new Visitor(port);
        assertThat(visitor.get("/log-in").page().select("a[href=/demo]")).hasSize(1);

        var form = visitor.get("/demo").page().select("form[action=/log-in]").getFirst();
        visitor.post("/log-in", Map.of("name", value(form, "name"), "password", value(form, "password")));

        assertThat(visitor.get("/me").page().select("h1").text()).isEqualTo("陈素琴");
    }

    private static String value(Element form, String name) {
        return form.select("input[name=" + name + "]").val();
    }
}
