package org.linli.engine.consensus;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A real conversation with every step of the published pipeline (Polis, as collected by the project
/// red-dwarf), where the folder `data/opinions/reference-pipelines` is given by `LINLI_SHARED` or lies in
/// `../shared` beside the project.
///
/// @param math what was published; there agreement is −1, so centers and places have the other sign
/// @param answers of all, hidden statements passed
record Reference(JsonNode math, Answers answers) {

    /// Counted in the published numbers, and absent from the published votes: they follow from the
    /// published averages.
    private static final Map<String, List<Integer>> ABSENT = Map.of("50ptpt-3gp-strict-no-meta", List.of(1, 4, 12, 20));

    private static final int ABSENT_PERSON = 50;

    static Reference read(String name) throws IOException {
        var folder = folder().resolve(name);
        assumeTrue(
                Files.isDirectory(folder), "The reference pipelines are not here (" + folder + "); nothing compared.");
        var math = json(folder.resolve("math-pca2.json"));
        var votes = new Votes();
        math.path("tids").valueStream().forEach(tid -> votes.know(tid.asString()));
        json(folder.resolve("votes.json"))
                .valueStream()
                .sorted(Comparator.comparingDouble(vote -> vote.path("modified").asDouble()))
                .forEach(vote -> votes.add(
                        person(either(vote, "pid", "participant_id")),
                        "" + either(vote, "tid", "statement_id"),
                        Opinion.of(vote.path("vote").asInt())));
        for (int tid : ABSENT.getOrDefault(name, List.of()))
            votes.add(person(ABSENT_PERSON), "" + tid, Opinion.DISAGREE);
        math.path("mod-out").valueStream().forEach(tid -> votes.hide(tid.asString()));
        return new Reference(math, votes.answers().withHiddenPassed());
    }

    /// Those whom the pipeline grouped.
    Answers grouped() {
        return answers.only(math.path("base-clusters")
                .path("members")
                .valueStream()
                .mapToInt(base -> number(base.path(0).asInt()))
                .toArray());
    }

    double[] numbers(String... path) {
        var node = math;
        for (var name : path) node = node.path(name);
        return node.valueStream().mapToDouble(JsonNode::asDouble).toArray();
    }

    int number(int pid) {
        return IntStream.range(0, answers.people())
                .filter(i -> answers.person(i).equals(person(pid)))
                .findFirst()
                .orElseThrow();
    }

    private static String person(int pid) {
        return "%05d".formatted(pid);
    }

    private static int either(JsonNode node, String one, String other) {
        return (node.has(one) ? node.path(one) : node.path(other)).asInt();
    }

    private static JsonNode json(Path file) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(file));
    }

    private static Path folder() {
        return Optional.ofNullable(System.getenv("LINLI_SHARED"))
                .map(Path::of)
                .orElse(Path.of("../../shared").toAbsolutePath().normalize())
                .resolve("data/opinions/reference-pipelines");
    }
}
