package org.linli.files.web;

import java.util.UUID;
import org.linli.files.FileId;
import org.linli.files.FileOwner;
import org.linli.files.Files;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.NotFound;
import org.linli.shared.Open;
import org.linli.shared.Right;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Hands out photos and voice notes: drafts to whoever holds the key, the others to colleagues who
/// may see what they belong to. Whoever may not is told the same as of a file that never was.
@RestController
class FileController {

    private final Files files;
    private final ObjectProvider<FileOwner> owners;

    FileController(Files files, ObjectProvider<FileOwner> owners) {
        this.files = files;
        this.owners = owners;
    }

    @GetMapping("/files/{id}")
    @Allowed({Right.SEE_REQUESTS, Right.SEE_OWN_ITEMS, Right.SEE_OPEN_REQUESTS, Right.READ_WALKS})
    ResponseEntity<ByteArrayResource> get(
            Actor actor, @PathVariable FileId id, @RequestParam(defaultValue = "false") boolean small) {
        if (owners.stream().noneMatch(owner -> owner.maySee(id, actor))) throw new NotFound(id);
        return files.get(id, small).answer();
    }

    @GetMapping("/files/drafts/{key}")
    @Open
    ResponseEntity<ByteArrayResource> draft(
            @PathVariable UUID key, @RequestParam(defaultValue = "false") boolean small) {
        return files.draft(key, small).answer();
    }
}
