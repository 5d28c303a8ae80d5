package org.linli.open311;

import org.jspecify.annotations.Nullable;
import org.linli.requests.PublicConcern;

/// A public concern with what Open311 knows of it besides.
///
/// @param agency who leads; empty if nobody does yet
/// @param mediaUrl empty if none was given
public record PublicRequest(
        PublicConcern concern,
        ServiceType service,
        String agency,
        @Nullable Double latitude,
        @Nullable Double longitude,
        String mediaUrl) {}
