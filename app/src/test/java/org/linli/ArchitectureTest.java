package org.linli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/// The shape of the application. A failure names the decision it breaks.
class ArchitectureTest {

    /// Generated templates are no room: each belongs to the room whose folder it lies in. The engine is a library.
    @Test
    void roomsKnowOnlyWhatTheyDeclare() {
        ApplicationModules.of(LinliApplication.class, resideInAnyPackage("org.linli.pages..", "org.linli.engine.."))
                .verify();
    }
}
