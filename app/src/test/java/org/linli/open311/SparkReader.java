package org.linli.open311;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/// Reads XML back into JSON by the Spark convention, everything as text; and turns JSON into text alike.
final class SparkReader {

    private static final Set<String> LISTS =
            Set.of("services", "service_requests", "errors", "attributes", "values", "endpoints", "formats");
    private static final JsonMapper JSON = new JsonMapper();

    private SparkReader() {}

    static JsonNode read(String xml) {
        var root = Jsoup.parse(xml, "", Parser.xmlParser()).children().getFirst();
        return value(root);
    }

    private static JsonNode value(Element element) {
        if (LISTS.contains(element.tagName())) {
            var list = JSON.createArrayNode();
            element.children().forEach(child -> list.add(value(child)));
            return list;
        }
        if (!element.children().isEmpty()) {
            var members = new LinkedHashMap<String, JsonNode>();
            element.children().forEach(child -> members.put(child.tagName(), value(child)));
            return object(members);
        }
        return element.wholeText().isEmpty()
                ? JsonNodeFactory.instance.nullNode()
                : JsonNodeFactory.instance.stringNode(element.wholeText());
    }

    static JsonNode asText(JsonNode value) {
        if (value.isArray()) {
            var list = JSON.createArrayNode();
            value.forEach(member -> list.add(asText(member)));
            return list;
        }
        if (value.isObject()) {
            var members = new LinkedHashMap<String, JsonNode>();
            value.properties().forEach(member -> members.put(member.getKey(), asText(member.getValue())));
            return object(members);
        }
        return value.isNull() ? value : JsonNodeFactory.instance.stringNode(value.asString());
    }

    private static JsonNode object(Map<String, JsonNode> members) {
        var object = JSON.createObjectNode();
        members.forEach(object::set);
        return object;
    }
}
