package org.linli.open311.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import org.linli.open311.Changeset;
import org.linli.shared.Open;
import org.linli.ui.Ui;
import org.linli.ui.WholeAddress;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Tells programs where to find what.
@RestController
@Open
class DiscoveryController {

    private final Changeset changeset;
    private final Wire wire;

    DiscoveryController(Changeset changeset, Wire wire) {
        this.changeset = changeset;
        this.wire = wire;
    }

    @GetMapping("/open311/discovery.{format:xml|json}")
    ResponseEntity<String> discovery(Ui ui, HttpServletRequest request, @PathVariable String format) {
        Instant changed = changeset.latest();
        var endpoint = new LinkedHashMap<String, Object>();
        endpoint.put("specification", "http://wiki.open311.org/GeoReport_v2");
        endpoint.put("url", WholeAddress.of(request, "/open311/v2"));
        endpoint.put("changeset", changed.toString());
        endpoint.put("type", "production");
        endpoint.put("formats", List.of("text/xml", "application/json"));
        var whole = new LinkedHashMap<String, Object>();
        whole.put("changeset", changed.toString());
        whole.put("contact", ui.text("open311.contact"));
        whole.put("key_service", ui.text("open311.key-service"));
        whole.put("endpoints", List.of(endpoint));
        return wire.answer(format, "discovery", whole);
    }
}
