package org.linli.dialogue;

import java.util.Arrays;
import java.util.List;

/// Who is concerned, and who of them has a chair.
public record StakeholderMap(List<Party> parties) {

    public StakeholderMap {
        parties = List.copyOf(parties);
    }

    public List<Party> in(Box box) {
        return parties.stream().filter(party -> party.box() == box).toList();
    }

    /// Boxes in which nobody would speak.
    public List<Box> empty() {
        return Arrays.stream(Box.values())
                .filter(box -> in(box).stream().noneMatch(Party::hasSomebody))
                .toList();
    }

    /// Groups that were named and have nobody yet.
    public List<Party> missing() {
        return parties.stream().filter(party -> !party.hasSomebody()).toList();
    }

    /// How many of the groups have somebody.
    public int represented() {
        return parties.size() - missing().size();
    }

    /// Whether it may call itself a meeting of stakeholders.
    public boolean isWhole() {
        return empty().isEmpty();
    }
}
