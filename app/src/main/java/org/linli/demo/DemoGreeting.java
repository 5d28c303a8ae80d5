package org.linli.demo;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.linli.shared.Greeting;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Says who may be tried out, and by which password.
@Component
@Profile("demo")
class DemoGreeting implements Greeting {

    @Override
    public List<String> lines(String address) {
        return List.of(
                "Demo        enter as anybody: " + address + "/demo",
                "            or log in as "
                        + Arrays.stream(Persona.values()).map(Persona::shown).collect(Collectors.joining("、")),
                "            password " + Persona.PASSWORD);
    }
}
