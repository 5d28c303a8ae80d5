package org.linli;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/// The front door.
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(
        systemName = "Linli",
        sharedModules = {"shared", "ui"})
public class LinliApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(LinliApplication.class, arguments);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
