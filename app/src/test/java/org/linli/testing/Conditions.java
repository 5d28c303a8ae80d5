package org.linli.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import org.linli.journal.Journal;
import org.linli.journal.Unjournalled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What the architecture tests look for in the code, beyond what their library knows.
public final class Conditions {

    private Conditions() {}

    /// Classes with a field that is set more than once: neither values nor services.
    public static DescribedPredicate<JavaClass> changeTheirState() {
        return describe(
                "change their state",
                type -> !type.isEnum()
                        && !type.isInterface()
                        && type.getFields().stream()
                                .anyMatch(field -> !field.getModifiers().contains(JavaModifier.FINAL)
                                        && !field.getModifiers().contains(JavaModifier.STATIC)));
    }

    /// Public beans of a room: what other rooms and the pages call.
    public static DescribedPredicate<JavaClass> areFacades() {
        return describe(
                "are façades",
                type -> type.isMetaAnnotatedWith(Component.class)
                        && !type.isEquivalentTo(Journal.class)
                        && type.getModifiers().contains(JavaModifier.PUBLIC));
    }

    public static DescribedPredicate<JavaClass> callTheJournal() {
        return describe(
                "write into the journal",
                type -> type.getMethodCallsFromSelf().stream().anyMatch(Conditions::isEntry));
    }

    /// Public methods in a transaction that is not declared to read only.
    public static DescribedPredicate<JavaMethod> changeSomething() {
        return describe(
                "change something",
                method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                        && !method.getModifiers().contains(JavaModifier.STATIC)
                        && !method.isAnnotatedWith(Unjournalled.class)
                        && writes(method));
    }

    /// `Instant.now()` and its kin without a clock, clocks of the system, and milliseconds.
    public static DescribedPredicate<JavaMethodCall> readTheMachinesClock() {
        return describe("read the machine's clock", call -> {
            var owner = call.getTargetOwner();
            var name = call.getTarget().getName();
            if (owner.isEquivalentTo(System.class)) return name.equals("currentTimeMillis");
            if (owner.isEquivalentTo(Clock.class)) return name.startsWith("system") || name.startsWith("tick");
            return name.equals("now")
                    && owner.getPackageName().equals("java.time")
                    && call.getTarget().getRawParameterTypes().stream()
                            .noneMatch(type -> type.isAssignableTo(Clock.class));
        });
    }

    public static ArchCondition<JavaClass> beUsedByTheirOwnRoomAndItsTemplates() {
        return new ArchCondition<>("be used by their own room and its templates") {
            @Override
            public void check(JavaClass page, ConditionEvents events) {
                var room = room(page);
                for (var use : page.getDirectDependenciesToSelf()) {
                    var user = use.getOriginClass();
                    if (!room(user).equals(room) && !user.getPackageName().startsWith("org.linli.pages"))
                        events.add(SimpleConditionEvent.violated(use, use.getDescription()));
                }
            }
        };
    }

    public static ArchCondition<JavaMethod> writeIntoTheJournal() {
        return new ArchCondition<>("write into the journal") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (!reachesTheJournal(method))
                    events.add(SimpleConditionEvent.violated(
                            method, method.getFullName() + " changes something and writes no entry"));
            }
        };
    }

    public static ArchCondition<JavaClass> openTransactions() {
        return new ArchCondition<>("open transactions") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var whole = type.isAnnotatedWith(Transactional.class);
                var single = type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Transactional.class));
                if (!whole && !single)
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " opens no transaction"));
            }
        };
    }

    private static boolean writes(JavaMethod method) {
        if (method.isAnnotatedWith(Transactional.class))
            return !method.getAnnotationOfType(Transactional.class).readOnly();
        var type = method.getOwner();
        return type.isAnnotatedWith(Transactional.class)
                && !type.getAnnotationOfType(Transactional.class).readOnly();
    }

    /// Whether some call, however far down in our own code, records an entry.
    private static boolean reachesTheJournal(JavaCodeUnit start) {
        var seen = new HashSet<JavaCodeUnit>(Set.of(start));
        var waiting = new ArrayDeque<JavaCodeUnit>(seen);
        while (!waiting.isEmpty()) {
            for (JavaAccess<?> call : waiting.remove().getCallsFromSelf()) {
                if (call instanceof JavaMethodCall method && isEntry(method)) return true;
                if (!call.getTargetOwner().getPackageName().startsWith("org.linli")) continue;
                if (call.getTarget().resolveMember().orElse(null) instanceof JavaCodeUnit next && seen.add(next))
                    waiting.add(next);
            }
        }
        return false;
    }

    private static boolean isEntry(JavaMethodCall call) {
        return call.getTargetOwner().isEquivalentTo(Journal.class)
                && call.getTarget().getName().startsWith("record");
    }

    private static String room(JavaClass type) {
        var steps = type.getPackageName().split("\\.");
        return steps.length < 3 ? "" : steps[2];
    }
}
