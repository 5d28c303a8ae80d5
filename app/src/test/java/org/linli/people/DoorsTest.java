package org.linli.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import org.junit.jupiter.api.Test;
import org.linli.shared.Allowed;
import org.linli.shared.Open;
import org.linli.testing.Code;
import org.springframework.web.bind.annotation.RequestMapping;

/// Every page says who may come in.
class DoorsTest {

    @Test
    void everyRouteIsOpenOrAllowed() {
        var handlers = Code.written().stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(RequestMapping.class)
                        || method.isMetaAnnotatedWith(RequestMapping.class))
                .toList();
        assertThat(handlers).isNotEmpty();
        assertThat(handlers.stream().filter(method -> !hasDoor(method)).map(JavaMethod::getFullName))
                .as("handlers that are neither @Open nor @Allowed")
                .isEmpty();
    }

    private static boolean hasDoor(JavaMethod method) {
        return method.isAnnotatedWith(Open.class)
                || method.isAnnotatedWith(Allowed.class)
                || method.getOwner().isAnnotatedWith(Open.class)
                || method.getOwner().isAnnotatedWith(Allowed.class);
    }
}
