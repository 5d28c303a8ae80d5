package org.linli.open311;

import org.jspecify.annotations.Nullable;
import org.linli.requests.PublicConcern;
import org.linli.ui.BilingualText;

/// A public concern with what Open311 knows of it besides.
///
/// @param agency who leads; [BilingualText#NONE] if nobody does yet
/// @param mediaUrl empty if none was given
public record PublicRequest(
        PublicConcern concern,
        ServiceType service,
        BilingualText agency,
        @Nullable Double latitude,
        @Nullable Double longitude,
        String mediaUrl) {}
