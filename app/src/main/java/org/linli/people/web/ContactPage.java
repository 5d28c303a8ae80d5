package org.linli.people.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.people.Contact;
import org.linli.people.MaskedContact;
import org.linli.people.Purpose;

/// A contact before and after it is told in full.
///
/// @param contact none until a purpose was stated
public record ContactPage(MaskedContact masked, @Nullable Contact contact) {

    public List<Purpose> purposes() {
        return List.of(Purpose.values());
    }
}
