package org.linli;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
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
}
