package org.linli.people;

import java.util.Optional;
import org.linli.shared.PlacePath;

/// Knows where the thing lies that a contact belongs to. A room that keeps contacts offers one; what nobody owns is
/// shown in full to nobody.
public interface ContactOwner {

    Optional<PlacePath> placeOf(ContactId contact);
}
