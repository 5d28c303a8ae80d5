package org.linli.imports;

import java.util.List;
import java.util.stream.Stream;
import org.linli.shared.NotFound;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Everything that can be loaded from a spreadsheet.
@Component
public class Targets {

    private final ObjectProvider<ImportTarget<?>> targets;
    private final ObjectProvider<MoreTargets> more;

    Targets(ObjectProvider<ImportTarget<?>> targets, ObjectProvider<MoreTargets> more) {
        this.targets = targets;
        this.more = more;
    }

    public List<ImportTarget<?>> all() {
        return Stream.concat(targets.orderedStream(), more.orderedStream().flatMap(room -> room.targets().stream()))
                .<ImportTarget<?>>map(target -> target)
                .toList();
    }

    public ImportTarget<?> get(String name) {
        return targets.stream()
                .filter(target -> target.name().equals(name))
                .findFirst()
                .<ImportTarget<?>>map(target -> target)
                .or(() -> more.stream()
                        .flatMap(room -> room.target(name).stream())
                        .findFirst())
                .orElseThrow(() -> new NotFound(name));
    }
}
