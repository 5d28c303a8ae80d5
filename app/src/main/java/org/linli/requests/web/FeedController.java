package org.linli.requests.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.linli.shared.Fingerprint;
import org.linli.shared.Open;
import org.linli.shared.PlaceId;
import org.linli.ui.Ui;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/// Public concerns for feed readers, per place and state.
@RestController
@Open
class FeedController {

    private static final Duration FRESH = Duration.ofMinutes(5);

    private final FeedPages pages;

    FeedController(FeedPages pages) {
        this.pages = pages;
    }

    /// @param place only what lies in it; none: everywhere
    /// @param lang `zh` or `en`; empty: the reader's
    @GetMapping("/feeds/concerns.{format:rss|json}")
    @Nullable
    ResponseEntity<byte[]> get(
            Ui ui,
            WebRequest asked,
            HttpServletRequest request,
            @PathVariable String format,
            @RequestParam(required = false) @Nullable Long place,
            @RequestParam(defaultValue = "ALL") FeedKind state,
            @RequestParam(defaultValue = "") String lang) {
        var kind = format.equals("rss") ? FeedFormat.RSS : FeedFormat.JSON;
        var feed = pages.get(ui, request, place == null ? null : new PlaceId(place), state, lang);
        var body = kind.write(feed);
        if (asked.checkNotModified(Fingerprint.of(body, 24))) return null;
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .lastModified(feed.updated())
                .header("Vary", "Accept-Language, Cookie")
                .header("Access-Control-Allow-Origin", "*")
                .header("Content-Type", kind.type())
                .body(body);
    }
}
