package org.linli.imports;

import java.util.List;
import java.util.Optional;

/// A room that offers a target for each of its things, whose fields differ: a bean, asked anew each
/// time.
public interface MoreTargets {

    /// Those that something can be loaded into now.
    List<ImportTarget<?>> targets();

    /// One of them by its name, also if nothing can be loaded into it any more: what was loaded is
    /// still shown.
    Optional<ImportTarget<?>> target(String name);
}
