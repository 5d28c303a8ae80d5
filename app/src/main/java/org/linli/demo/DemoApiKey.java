package org.linli.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.linli.open311.ApiKeys;
import org.linli.places.Atlas;
import org.linli.places.PlaceSummary;
import org.linli.shared.Actor;
import org.linli.shared.Greeting;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Gives programs a key to try Open311 with, and says it at every start. It lies beside the demo's data, where nothing
/// is real.
@Component
@Profile("demo")
class DemoApiKey implements Greeting {

    private static final int A_MINUTE = 600;

    private final ApiKeys keys;
    private final Atlas atlas;
    private final Path file;

    DemoApiKey(ApiKeys keys, Atlas atlas, @Value("${linli.data:data}") Path data) {
        this.keys = keys;
        this.atlas = atlas;
        this.file = data.resolve("demo-api-key.txt");
    }

    @Override
    public List<String> lines(String address) {
        return atlas.subdistricts().stream()
                .limit(1)
                .map(place -> "Open311     " + address + "/open311/v2, api_key " + key(place))
                .toList();
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
