package org.linli.imports;

import java.util.List;
import org.linli.shared.NotFound;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Everything that can be loaded from a spreadsheet.
@Component
public class Targets {

    private final ObjectProvider<ImportTarget<?>> targets;

    Targets(ObjectProvider<ImportTarget<?>> targets) {
        this.targets = targets;
    }

    public List<ImportTarget<?>> all() {
        return targets.orderedStream().toList();
    }

    public ImportTarget<?> get(String name) {
        return targets.stream()
                .filter(target -> target.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound(name));
    }
}
