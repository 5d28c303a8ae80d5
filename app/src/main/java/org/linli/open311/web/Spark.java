package org.linli.open311.web;

import java.io.StringWriter;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import tools.jackson.databind.JsonNode;

/// JSON as XML by the Spark convention: the root gets a name, members become elements, each member of a list gets the
/// singular of the list's name, and null is an empty element.
final class Spark {

    private static final Map<String, String> SINGULAR = Map.of(
            "services", "service",
            "service_requests", "request",
            "errors", "error",
            "attributes", "attribute",
            "values", "value",
            "endpoints", "endpoint",
            "formats", "format");

    private Spark() {}

    static String xml(String root, JsonNode value) {
        var out = new StringWriter();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
            out.write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
            write(xml, root, value);
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return out.toString();
    }

    private static void write(XMLStreamWriter xml, String name, JsonNode value) throws XMLStreamException {
        if (value.isNull() || (value.isEmpty() && value.isContainer())) {
            xml.writeEmptyElement(name);
            return;
        }
        xml.writeStartElement(name);
        if (value.isArray()) {
            for (var member : value) write(xml, singular(name), member);
        } else if (value.isObject()) {
            for (var member : value.properties()) write(xml, member.getKey(), member.getValue());
        } else {
            xml.writeCharacters(value.asString().replaceAll("[\\p{Cc}&&[^\n\t]]", ""));
        }
        xml.writeEndElement();
    }

    private static String singular(String plural) {
        var one = SINGULAR.get(plural);
        if (one == null) throw new IllegalArgumentException("no singular of " + plural);
        return one;
    }
}
