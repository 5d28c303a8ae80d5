package org.linli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/// The pages about the rooms can be written from the code: `./linli docs` puts them into `docs/modules`.
class ModuleDocsTest {

    @Test
    void everyRoomHasItsPage() {
        var folder = Path.of("target/module-docs");
        var rooms = ApplicationModules.of(
                LinliApplication.class, resideInAnyPackage("org.linli.pages..", "org.linli.engine.."));

        new Documenter(rooms, Documenter.Options.defaults().withOutputFolder(folder.toString()))
                .writeModuleCanvases()
                .writeModulesAsPlantUml();

        for (var room : rooms)
            assertThat(folder.resolve("module-" + room.getIdentifier() + ".adoc"))
                    .exists();
    }
}
