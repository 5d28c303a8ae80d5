package org.linli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linli.places.PlaceKind;
import org.linli.requests.RequestState;
import org.linli.shared.Role;
import org.linli.testing.Code;

/// The words that we speak are the names in the code.
class GlossaryTest {

    private static final Pattern NAME = Pattern.compile("\\| `([A-Za-z_]+)` \\|$", Pattern.MULTILINE);

    @Test
    void everyWordIsANameInTheCode() throws IOException {
        assertThat(words()).isSubsetOf(names());
    }

    @Test
    void everyStateRoleAndKindOfPlaceHasAWord() throws IOException {
        var wanted = Stream.<Enum<?>[]>of(RequestState.values(), Role.values(), PlaceKind.values())
                .flatMap(Stream::of)
                .map(Enum::name)
                .collect(Collectors.toSet());

        assertThat(words()).containsAll(wanted);
    }

    private static Set<String> words() throws IOException {
        return NAME.matcher(Files.readString(Path.of("../GLOSSARY.md")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<String> names() {
        var names = new TreeSet<String>();
        for (var type : Code.written()) {
            names.add(type.getSimpleName());
            if (type.isEnum()) constants(type).forEach(names::add);
        }
        return names;
    }

    private static Stream<String> constants(JavaClass type) {
        return type.getFields().stream()
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .map(JavaField::getName);
    }
}
