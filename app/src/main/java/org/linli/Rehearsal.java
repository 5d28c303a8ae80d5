package org.linli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// A start that only practises: it opens the pages that come first and ends, so that the virtual machine can note down
/// what a start loads. See docs/decisions/0007.
@Component
@ConditionalOnProperty("linli.rehearsal")
class Rehearsal {

    private static final List<String> FIRST =
            List.of("/", "/log-in", "/tell", "/follow", "/assets/linli.css", "/nowhere");

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void perform(ApplicationReadyEvent ready) throws IOException, InterruptedException {
        var port = ready.getApplicationContext().getEnvironment().getRequiredProperty("local.server.port");
        try (var client = HttpClient.newHttpClient()) {
            for (var path : FIRST) {
                client.send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                .build(),
                        BodyHandlers.discarding());
            }
        }
        Thread.ofPlatform().start(() -> System.exit(SpringApplication.exit(ready.getApplicationContext())));
    }
}
