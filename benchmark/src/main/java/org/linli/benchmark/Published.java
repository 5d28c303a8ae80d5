package org.linli.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Winners that other programs found: for each file and rule a list of ids.
record Published(JsonNode files) {

    /// Nothing published where the folder has no `expected.json`.
    static Published in(Path folder) throws IOException {
        var file = folder.resolve("expected.json");
        var mapper = JsonMapper.shared();
        return new Published(Files.exists(file) ? mapper.readTree(Files.readString(file)) : mapper.createObjectNode());
    }

    Optional<List<String>> winners(String file, String rule) {
        var winners = files.path(file).path(rule);
        return winners.isArray()
                ? Optional.of(winners.valueStream().map(JsonNode::asString).toList())
                : Optional.empty();
    }
}
