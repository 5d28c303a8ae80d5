package org.linli.people.web;

import org.linli.people.Invitations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Prints the link for the first administrator as long as nobody has an account. Only its hash is kept, so each start
/// prints one of its own; the first that is used ends the others.
@Component
@Profile("!demo")
class FirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final Invitations invitations;
    private final Environment environment;

    FirstAdministrator(Invitations invitations, Environment environment) {
        this.invitations = invitations;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void welcome() {
        var here = "http://localhost:" + environment.getProperty("local.server.port", "8080");
        invitations
                .first()
                .ifPresent(token -> LOG.info(
                        "Nobody has an account yet. First administrator, within 24 hours: {}/invitations/{}",
                        environment.getProperty("linli.url", here),
                        token));
    }
}
