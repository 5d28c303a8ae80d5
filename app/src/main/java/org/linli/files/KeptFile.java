package org.linli.files;

import java.time.Duration;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;

/// The bytes of a file, ready to be handed to somebody who may see it.
public record KeptFile(String type, ByteArrayResource content) {

    /// As an answer that a browser shows or plays and does nothing else with: no script, no
    /// guessing what it is, no copy between.
    public ResponseEntity<ByteArrayResource> answer() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePrivate())
                .header("Content-Type", type)
                .header("Content-Disposition", "inline")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("X-Content-Type-Options", "nosniff")
                .body(content);
    }
}
