package org.linli.ui;

import java.time.Duration;
import org.linli.shared.NotFound;
import org.linli.shared.Open;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Hands out the [Assets]: for ever if asked for by digest, for a day otherwise.
@RestController
@Open
class AssetController {

    @GetMapping("/assets/{name}")
    ResponseEntity<ByteArrayResource> get(@PathVariable String name, @RequestParam(defaultValue = "") String v) {
        var asset = Assets.of(name).orElseThrow(() -> new NotFound(name));
        var kept = v.equals(asset.digest())
                ? CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable()
                : CacheControl.maxAge(Duration.ofDays(1)).cachePublic();
        return ResponseEntity.ok()
                .cacheControl(kept)
                .eTag(asset.digest())
                .header("Content-Type", asset.type())
                .body(asset.content());
    }

    /// At the root, so that it may stand beside any page; asked for anew each time, so that it is never an old one.
    @GetMapping("/worker.js")
    ResponseEntity<ByteArrayResource> worker() {
        var asset = Assets.of(Assets.WORKER).orElseThrow(() -> new NotFound(Assets.WORKER));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .eTag(asset.digest())
                .header("Content-Type", asset.type())
                .body(asset.content());
    }

    @GetMapping("/favicon.ico")
    ResponseEntity<ByteArrayResource> favicon() {
        return get("mark.svg", "");
    }
}
