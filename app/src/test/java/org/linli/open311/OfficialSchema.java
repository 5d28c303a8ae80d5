package org.linli.open311;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Checks JSON against the schemas that the makers of Open311 publish, as far as those use the language of schemas.
/// They lie in `standards/open311` of the folder that `LINLI_SHARED` names, or that lies beside the project.
final class OfficialSchema {

    private static final JsonMapper JSON = new JsonMapper();

    private OfficialSchema() {}

    static Path folder() {
        return Optional.ofNullable(System.getenv("LINLI_SHARED"))
                .map(Path::of)
                .orElse(Path.of("../../shared").toAbsolutePath().normalize())
                .resolve("standards/open311");
    }

    /// Every fault, with where it is; none if all is well.
    static List<String> faults(String schema, JsonNode value) {
        var faults = new ArrayList<String>();
        check(read(schema), value, "$", faults);
        return faults;
    }

    private static JsonNode read(String name) {
        try {
            return JSON.readTree(Files.readString(folder().resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(JsonNode schema, JsonNode value, String at, List<String> faults) {
        if (schema.has("$ref")) {
            check(read(schema.get("$ref").asString()), value, at, faults);
            return;
        }
        if (schema.has("anyOf")) {
            var fits = schema.get("anyOf")
                    .valueStream()
                    .anyMatch(one -> faultsOf(one, value).isEmpty());
            if (!fits) faults.add(at + " fits none: " + value);
        }
        if (schema.has("type") && !isOf(schema.get("type").asString(), value))
            faults.add(at + " is no " + schema.get("type") + ": " + value);
        if (schema.has("enum") && schema.get("enum").valueStream().noneMatch(value::equals))
            faults.add(at + " is none of " + schema.get("enum") + ": " + value);
        if (schema.has("maxLength")
                && value.asString().length() > schema.get("maxLength").asInt()) faults.add(at + " is too long");
        if (schema.has("required"))
            schema.get("required")
                    .valueStream()
                    .filter(name -> !value.has(name.asString()))
                    .forEach(name -> faults.add(at + " lacks " + name));
        if (schema.has("properties"))
            schema.get("properties").properties().stream()
                    .filter(property -> value.has(property.getKey()))
                    .forEach(property -> check(
                            property.getValue(), value.get(property.getKey()), at + "." + property.getKey(), faults));
        if (schema.has("items") && value.isArray())
            value.valueStream().forEach(member -> check(schema.get("items"), member, at + "[]", faults));
    }

    private static List<String> faultsOf(JsonNode schema, JsonNode value) {
        var faults = new ArrayList<String>();
        check(schema, value, "", faults);
        return faults;
    }

    private static boolean isOf(String type, JsonNode value) {
        return switch (type) {
            case "string" -> value.isString();
            case "null" -> value.isNull();
            case "boolean" -> value.isBoolean();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "array" -> value.isArray();
            case "object" -> value.isObject();
            default -> throw new IllegalArgumentException(type);
        };
    }
}
