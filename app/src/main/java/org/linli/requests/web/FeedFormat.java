package org.linli.requests.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.linli.shared.Days;
import tools.jackson.databind.json.JsonMapper;

/// How a feed is written.
enum FeedFormat {
    /// RSS 2.0
    RSS("application/rss+xml;charset=UTF-8") {
        @Override
        byte[] write(Feed feed) {
            var out = new ByteArrayOutputStream();
            try {
                var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
                xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
                xml.writeStartElement("rss");
                xml.writeAttribute("version", "2.0");
                xml.writeNamespace("atom", ATOM);
                channel(xml, feed);
                xml.writeEndElement();
                xml.writeEndDocument();
                xml.close();
            } catch (XMLStreamException e) {
                throw new IllegalStateException(e);
            }
            return out.toByteArray();
        }
    },

    /// JSON Feed 1.1
    JSON("application/feed+json;charset=UTF-8") {
        @Override
        byte[] write(Feed feed) {
            var whole = new LinkedHashMap<String, Object>();
            whole.put("version", "https://jsonfeed.org/version/1.1");
            whole.put("title", feed.title());
            whole.put("home_page_url", feed.home());
            whole.put("feed_url", feed.self());
            whole.put("language", feed.lang());
            List<Map<String, Object>> items = new ArrayList<>();
            for (var item : feed.items()) {
                var one = new LinkedHashMap<String, Object>();
                one.put("id", item.id());
                one.put("url", item.url());
                one.put("title", item.title());
                one.put("content_text", item.text());
                one.put("date_published", zoned(item.concern().receivedAt()));
                one.put("date_modified", zoned(item.concern().changedAt()));
                if (!item.topic().isEmpty()) one.put("tags", List.of(item.topic()));
                items.add(one);
            }
            whole.put("items", items);
            return MAPPER.writeValueAsBytes(whole);
        }
    };

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final JsonMapper MAPPER = new JsonMapper();

    private final String type;

    FeedFormat(String type) {
        this.type = type;
    }

    String type() {
        return type;
    }

    abstract byte[] write(Feed feed);

    private static void channel(XMLStreamWriter xml, Feed feed) throws XMLStreamException {
        xml.writeStartElement("channel");
        element(xml, "title", feed.title());
        element(xml, "link", feed.home());
        element(xml, "description", feed.title());
        element(xml, "language", feed.lang());
        element(xml, "lastBuildDate", mailDate(feed.updated()));
        xml.writeEmptyElement("atom", "link", ATOM);
        xml.writeAttribute("href", feed.self());
        xml.writeAttribute("rel", "self");
        xml.writeAttribute("type", "application/rss+xml");
        for (var item : feed.items()) item(xml, item);
        xml.writeEndElement();
    }

    private static void item(XMLStreamWriter xml, Feed.Item item) throws XMLStreamException {
        xml.writeStartElement("item");
        element(xml, "title", item.title());
        element(xml, "link", item.url());
        element(xml, "description", item.text());
        if (!item.topic().isEmpty()) element(xml, "category", item.topic());
        element(xml, "pubDate", mailDate(item.concern().receivedAt()));
        xml.writeStartElement("guid");
        xml.writeAttribute("isPermaLink", "false");
        xml.writeCharacters(item.id());
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text.replaceAll("[\\p{Cc}&&[^\n\t]]", ""));
        xml.writeEndElement();
    }

    private static String mailDate(Instant instant) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atOffset(ZoneOffset.UTC));
    }

    private static String zoned(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                OffsetDateTime.ofInstant(instant, Days.ZONE).withNano(0));
    }
}
