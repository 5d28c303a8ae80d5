package org.linli;

import java.io.PrintStream;
import java.nio.file.Path;
import org.linli.shared.Greeting;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Says, once everything is really ready, where the first page is, where the data lies, and what the rooms have to say.
@Component
class Welcome {

    private final Environment environment;
    private final ObjectProvider<Greeting> greetings;

    Welcome(Environment environment, ObjectProvider<Greeting> greetings) {
        this.environment = environment;
        this.greetings = greetings;
    }

    @EventListener(ApplicationReadyEvent.class)
    void welcome() {
        print(System.out);
    }

    void print(PrintStream out) {
        var address = address();
        out.println();
        out.println("Linli 邻里  " + address);
        out.println("Data        " + data());
        greetings
                .orderedStream()
                .flatMap(greeting -> greeting.lines(address).stream())
                .forEach(out::println);
        out.println();
        out.flush();
    }

    private String address() {
        var here = "http://localhost:" + environment.getProperty("local.server.port", "8080");
        return environment.getProperty("linli.url", here);
    }

    private String data() {
        var folder = Path.of(environment.getProperty("linli.data", "data"))
                .toAbsolutePath()
                .normalize();
        return environment.getProperty("linli.database", "own").equals("own")
                ? folder + " (with its own PostgreSQL)"
                : environment.getProperty("spring.datasource.url") + ", keys and files in " + folder;
    }
}
