package org.linli.live.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.files.Files;
import org.linli.people.RateLimits;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// Takes in what was photographed or said.
@Component
class LeafFiles {

    private final Files files;
    private final RateLimits limits;

    LeafFiles(Files files, RateLimits limits) {
        this.files = files;
        this.limits = limits;
    }

    /// @return the keys of the drafts
    List<UUID> keep(String ip, @Nullable List<MultipartFile> sent) {
        return (sent == null ? List.<MultipartFile>of() : sent)
                .stream()
                        .filter(file -> !file.isEmpty())
                        .map(file -> draft(ip, file))
                        .toList();
    }

    private UUID draft(String ip, MultipartFile file) {
        limits.require("upload", ip);
        try {
            return files.keep(file.getBytes()).key();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
