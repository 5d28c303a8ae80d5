package org.linli.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.linli.open311.ApiKeys;
import org.linli.places.Atlas;
import org.linli.places.PlaceSummary;
import org.linli.shared.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Gives programs a key to try Open311 with, and says it at every start. It lies beside the demo's data, where nothing
/// is real.
@Component
@Profile("demo")
class DemoApiKey {

    private static final Logger LOG = LoggerFactory.getLogger(DemoApiKey.class);
    private static final int A_MINUTE = 600;

    private final ApiKeys keys;
    private final Atlas atlas;
    private final Path file;

    DemoApiKey(ApiKeys keys, Atlas atlas, @Value("${linli.data:data}") Path data) {
        this.keys = keys;
        this.atlas = atlas;
        this.file = data.resolve("demo-api-key.txt");
    }

    @EventListener(ApplicationReadyEvent.class)
    void say() {
        atlas.subdistricts().stream()
                .findFirst()
                .ifPresent(place -> LOG.info("Demo: Open311 under /open311/v2, api_key {}", key(place)));
    }

    private String key(PlaceSummary place) {
        try {
            var kept = Files.exists(file) ? Files.readString(file).strip() : "";
            if (keys.isValid(kept)) return kept;
            var fresh = keys.make(place.id(), "demo", A_MINUTE, Actor.program("demo"));
            Files.writeString(file, fresh);
            return fresh;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
