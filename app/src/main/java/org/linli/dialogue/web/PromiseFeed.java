package org.linli.dialogue.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.linli.shared.Open;
import org.linli.ui.Ui;
import org.linli.ui.WholeAddress;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// What was promised and how far it is, for feed readers (RSS 2.0), what changed last first.
@RestController
class PromiseFeed {

    private static final int MOST = 50;
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final PromiseRows rows;

    PromiseFeed(PromiseRows rows) {
        this.rows = rows;
    }

    @GetMapping("/feeds/promises.rss")
    @Open
    ResponseEntity<byte[]> get(Ui ui, HttpServletRequest request) throws XMLStreamException {
        var latest = rows.latest(MOST, ui);
        var home = WholeAddress.home(request);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .header("Vary", "Accept-Language, Cookie")
                .header("Content-Type", "application/rss+xml;charset=UTF-8")
                .body(write(latest, home, ui));
    }

    private static byte[] write(List<PromiseRow> latest, String home, Ui ui) throws XMLStreamException {
        var out = new ByteArrayOutputStream();
        var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("rss");
        xml.writeAttribute("version", "2.0");
        xml.writeStartElement("channel");
        element(xml, "title", ui.text("dialogue.promises.title"));
        element(xml, "link", home + "/promises");
        element(xml, "description", ui.text("dialogue.promises.hint"));
        element(xml, "language", ui.lang());
        for (var row : latest) item(xml, row, home, ui);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
        return out.toByteArray();
    }

    private static void item(XMLStreamWriter xml, PromiseRow row, String home, Ui ui) throws XMLStreamException {
        xml.writeStartElement("item");
        element(
                xml,
                "title",
                ui.text("dialogue.promise.line", ui.text("dialogue.promise-state", row.state()), row.what()));
        element(xml, "link", home + row.address());
        element(xml, "description", ui.text("dialogue.promise.who", row.owner(), ui.day(row.until()), row.place()));
        element(xml, "guid", home + row.address() + "#" + row.state());
        element(
                xml,
                "pubDate",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(row.since().atOffset(ZoneOffset.UTC)));
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text.replaceAll("[\\p{Cc}&&[^\n\t]]", ""));
        xml.writeEndElement();
    }
}
