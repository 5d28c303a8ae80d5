package org.linli.dialogue.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.linli.dialogue.Box;
import org.linli.dialogue.Party;
import org.linli.dialogue.StakeholderMap;

/// The map of whom it concerns, drawn as the table at which they will sit: five sides, and who has a chair.
public record RoundTable(List<Side> sides) {

    private static final int MIDDLE = 200;
    private static final int CUPS = 74;
    private static final int STOOLS = 146;
    private static final int APART = 46;
    private static final int MOST = 3;

    public RoundTable {
        sides = List.copyOf(sides);
    }

    /// One side of the table.
    ///
    /// @param cup where its cup stands
    /// @param stools one for each group, three at most
    public record Side(Box box, Spot cup, List<Stool> stools, List<Party> parties) {

        public Side {
            stools = List.copyOf(stools);
            parties = List.copyOf(parties);
        }

        public boolean isEmpty() {
            return parties.stream().noneMatch(Party::hasSomebody);
        }
    }

    /// @param turn in degrees: which way somebody on it looks
    public record Stool(Spot at, int turn, boolean taken, int coat) {}

    public record Spot(int x, int y) {}

    static RoundTable of(StakeholderMap map) {
        return new RoundTable(
                Arrays.stream(Box.values()).map(box -> side(box, map.in(box))).toList());
    }

    private static Side side(Box box, List<Party> parties) {
        int angle = angle(box);
        int many = Math.clamp(parties.size(), 1, MOST);
        var stools = new ArrayList<Stool>();
        for (int i = 0; i < many; i++) {
            double shift = (i - (many - 1) / 2.0) * APART;
            double across = Math.toRadians(angle + 90);
            var middle = spot(angle, STOOLS);
            stools.add(new Stool(
                    new Spot((int) Math.round(middle.x() + Math.cos(across) * shift), (int)
                            Math.round(middle.y() + Math.sin(across) * shift)),
                    angle + 90,
                    i < parties.size() && parties.get(i).hasSomebody(),
                    (parties.size() + i) % 3));
        }
        return new Side(box, spot(angle, CUPS), stools, parties);
    }

    private static int angle(Box box) {
        return switch (box) {
            case AFFECTED -> -145;
            case DECIDES -> -35;
            case PAYS -> 27;
            case DOES -> 90;
            case KNOWS -> 153;
        };
    }

    private static Spot spot(int angle, int away) {
        double turned = Math.toRadians(angle);
        return new Spot(
                (int) Math.round(MIDDLE + Math.cos(turned) * away), (int) Math.round(MIDDLE + Math.sin(turned) * away));
    }
}
