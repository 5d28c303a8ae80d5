package org.linli.ui;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/// What answers a form that was taken: the page that shows what came of it, so that loading it anew sends nothing
/// twice.
public final class SeeOther {

    private SeeOther() {}

    /// @param address in this program, such as `/requests/7`
    public static ResponseEntity<Void> at(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }
}
