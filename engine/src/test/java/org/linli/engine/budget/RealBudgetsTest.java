package org.linli.engine.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Real elections of pabulib.org with the winners that pabutools found, where the folder `data/budgets` is
/// given by `LINLI_SHARED` or lies in `../shared` beside the project.
class RealBudgetsTest {

    private static final Map<String, Function<Election, Outcome>> RULES = Map.of(
            "greedy_cost", Greedy.by(Utility.COST)::outcome,
            "greedy_cardinality", Greedy.by(Utility.CARDINALITY)::outcome,
            "mes_cost", EqualShares.by(Utility.COST)::outcome,
            "mes_cardinality", EqualShares.by(Utility.CARDINALITY)::outcome);

    @Test
    void everyElectionHasThePublishedWinners() throws IOException {
        for (var published : published().properties()) {
            var election = read(published.getKey()).election();
            for (var rule : RULES.entrySet())
                assertThat(rule.getValue().apply(election).winners())
                        .as("%s by %s", published.getKey(), rule.getKey())
                        .containsExactlyInAnyOrderElementsOf(published
                                .getValue()
                                .get(rule.getKey())
                                .valueStream()
                                .map(JsonNode::asString)
                                .toList());
        }
    }

    @Test
    void everyFileIsWrittenAsItWasRead() throws IOException {
        for (var name : published().propertyNames()) {
            var out = new StringWriter();
            read(name).write(out);
            var text = Files.readString(folder().resolve(name));
            assertThat(out.toString().replace("META\nkey;value\n", "META\n").strip())
                    .as(name)
                    .isEqualTo(text.replace("META\nkey;value\n", "META\n").strip());
        }
    }

    private static JsonNode published() throws IOException {
        var file = folder().resolve("expected.json");
        assumeTrue(Files.exists(file), "The real elections are not here (" + file + "); nothing compared.");
        return JsonMapper.shared().readTree(Files.readString(file));
    }

    private static PabulibFile read(String name) throws IOException {
        try (var in = Files.newInputStream(folder().resolve(name))) {
            return PabulibFile.read(in);
        }
    }

    private static Path folder() {
        return Optional.ofNullable(System.getenv("LINLI_SHARED"))
                .map(Path::of)
                .orElse(Path.of("../../shared").toAbsolutePath().normalize())
                .resolve("data/budgets");
    }
}
