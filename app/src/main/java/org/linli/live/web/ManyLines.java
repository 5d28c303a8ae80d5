package org.linli.live.web;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/// An open line keeps its buffers for the length of a meeting, so they are smaller than Tomcat's 8 kB. What flows
/// through in one go, an upload or a long page, only needs a few more steps.
@Component
class ManyLines implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private static final String BYTES_IN = "2048";
    private static final String BYTES_OUT = "4096";

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addConnectorCustomizers(connector -> {
            connector.setProperty("socket.appReadBufSize", BYTES_IN);
            connector.setProperty("socket.appWriteBufSize", BYTES_OUT);
        });
    }
}
