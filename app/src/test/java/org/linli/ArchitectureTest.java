package org.linli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.linli.testing.Code;
import org.linli.testing.Conditions;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;

/// The shape of the application. A failure names the decision it breaks.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {

    private final JavaClasses code = Code.all();

    /// Generated templates are no room: each belongs to the room whose folder it lies in. The engine is a library.
    @Test
    void roomsKnowOnlyWhatTheyDeclare() {
        ApplicationModules.of(LinliApplication.class, resideInAnyPackage("org.linli.pages..", "org.linli.engine.."))
                .verify();
    }

    @Test
    void whatChangesIsNotPublic() {
        classes()
                .that(Conditions.changeTheirState())
                .and()
                .resideInAPackage("org.linli.*")
                .and()
                .areNotMetaAnnotatedWith(Component.class)
                .and()
                .areNotAssignableTo(Clock.class)
                .and()
                .areNotAssignableTo(AutoCloseable.class)
                .should()
                .notBePublic()
                .because("an aggregate is changed through its room's façade only (decision 0003)")
                .check(code);
    }

    @Test
    void nobodyCallsAControllerButTheFramework() {
        classes()
                .that()
                .areMetaAnnotatedWith(Controller.class)
                .should()
                .notBePublic()
                .because("what a page needs lies in the façade, where other pages find it too (decision 0002)")
                .check(code);
    }

    @Test
    void aRoomsPagesAreItsOwn() {
        classes()
                .that()
                .resideInAPackage("org.linli.*.web..")
                .should(Conditions.beUsedByTheirOwnRoomAndItsTemplates())
                .because("a page may be redrawn without asking anybody (decision 0002)")
                .check(code);
    }

    @Test
    void timeComesFromTheClock() {
        noClasses()
                .that()
                .haveNameNotMatching("org\\.linli\\.calendar\\.CalendarConfiguration")
                .should()
                .callMethodWhere(Conditions.readTheMachinesClock())
                .because("the demo forwards time, and a test stops it (decision 0013)")
                .check(code);
    }

    @Test
    void nothingSpeaksTheOldDates() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Date")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Calendar")
                .because("a moment is an Instant, a day a LocalDate (decision 0013)")
                .check(code);
    }

    @Test
    void whateverAFacadeChangesIsInTheJournal() {
        methods()
                .that(Conditions.changeSomething())
                .and()
                .areDeclaredInClassesThat()
                .resideInAPackage("org.linli.*")
                .and()
                .areDeclaredInClassesThat(Conditions.areFacades())
                .should(Conditions.writeIntoTheJournal())
                .because("who did what and why must be told in ten years; what needs no account says @Unjournalled"
                        + " (decision 0014)")
                .check(code);
    }

    @Test
    void facadesAreTransactional() {
        classes()
                .that(Conditions.areFacades())
                .and()
                .resideInAPackage("org.linli.*")
                .and(Conditions.callTheJournal())
                .should(Conditions.openTransactions())
                .because("an entry without its change, or a change without its entry, would be a lie (decision 0005)")
                .check(code);
    }

    @Test
    void theEngineIsPlainJava() {
        classes()
                .that()
                .resideInAPackage("org.linli.engine..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.linli.engine..", "org.jspecify..")
                .because("an algorithm can be read, measured and reused without the house around it (decision 0002)")
                .check(code);
    }
}
