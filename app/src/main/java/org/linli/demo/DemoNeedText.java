package org.linli.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/// One need of the demo as it is written down in `demo/needs.txt`: lines, each with a name and what it says.
record DemoNeedText(List<Line> lines) {

    DemoNeedText {
        lines = List.copyOf(lines);
    }

    record Line(String name, String text) {

        /// What stands between bars, each stripped.
        List<String> parts() {
            var parts = new ArrayList<String>();
            for (var part : text.split("\\|")) parts.add(part.strip());
            return parts;
        }

        /// The words before the first bar.
        String[] words() {
            return parts().getFirst().split("\\s+");
        }
    }

    static List<DemoNeedText> all() {
        var found = new ArrayList<DemoNeedText>();
        var lines = new ArrayList<Line>();
        for (var line : read().lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) continue;
            int colon = line.indexOf(':');
            var name = line.substring(0, colon);
            if (name.equals("need") && !lines.isEmpty()) {
                found.add(new DemoNeedText(lines));
                lines.clear();
            }
            lines.add(new Line(name, line.substring(colon + 1).strip()));
        }
        found.add(new DemoNeedText(lines));
        return found;
    }

    List<Line> named(String name) {
        return lines.stream().filter(line -> line.name().equals(name)).toList();
    }

    String text(String name) {
        return named(name).stream().map(Line::text).findFirst().orElse("");
    }

    /// The number that the line says first.
    int days(String name) {
        return Integer.parseInt(text(name).split("\\s+")[0]);
    }

    private static String read() {
        try {
            return new ClassPathResource("demo/needs.txt").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
