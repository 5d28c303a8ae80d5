package org.linli.positions.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.linli.positions.PositionPicture;
import org.linli.positions.PositionPicture.PartySize;
import org.linli.positions.Stances;
import org.linli.positions.StatementStances;
import org.linli.ui.Ui;

/// A stakeholder group in a table of positions.
///
/// @param parts the numbers of the groups in it: several where each alone would be too small to be shown
public record PartyColumn(String label, int people, List<Integer> parts) {

    /// Fewer could be recognised, unless so few spoke altogether that everybody knows everybody.
    static final int SMALLEST = 5;

    /// With more columns a table cannot be read; whoever is silent is named below it anyway.
    private static final int MOST = 6;

    public PartyColumn {
        parts = List.copyOf(parts);
    }

    public Stances of(StatementStances statement) {
        return parts.stream().map(part -> statement.parties().get(part)).reduce(new Stances(0, 0, 0), Stances::plus);
    }

    /// Of a few people every group, as far as there is room also those of whom nobody has spoken; of many, those that
    /// are large enough, and the
    /// others together.
    ///
    /// @param offered the groups that people could say they belong to
    static List<PartyColumn> of(PositionPicture picture, List<String> offered, Ui ui) {
        var all = new ArrayList<PartyColumn>();
        for (int i = 0; i < picture.parties().size(); i++)
            all.add(single(picture.parties().get(i), i, ui));
        if (!picture.isTable()) return large(all, ui);
        var silent = silent(picture, offered);
        if (all.size() + silent.size() <= MOST) silent.forEach(name -> all.add(new PartyColumn(name, 0, List.of())));
        return List.copyOf(all);
    }

    /// Groups of which nobody has said anything.
    static List<String> silent(PositionPicture picture, List<String> offered) {
        var heard = picture.parties().stream().map(PartySize::name).toList();
        return offered.stream().filter(name -> !heard.contains(name)).toList();
    }

    private static PartyColumn single(PartySize party, int number, Ui ui) {
        return new PartyColumn(
                party.name().isEmpty() ? ui.text("positions.party.resident") : party.name(),
                party.people(),
                List.of(number));
    }

    /// The small ones are put together, with the next smallest if even together they are too few: else they could be
    /// reckoned back from the sum.
    private static List<PartyColumn> large(List<PartyColumn> all, Ui ui) {
        var bySize = all.stream()
                .sorted(Comparator.comparingInt(PartyColumn::people))
                .toList();
        int people = 0;
        int together = 0;
        while (together < bySize.size()
                && (bySize.get(together).people() < SMALLEST || (people > 0 && people < SMALLEST)))
            people += bySize.get(together++).people();
        if (together == 0) return List.copyOf(all);
        var small = bySize.subList(0, together);
        var columns = new ArrayList<>(
                all.stream().filter(column -> !small.contains(column)).toList());
        columns.add(new PartyColumn(
                ui.text("positions.party.others"),
                people,
                small.stream().flatMap(column -> column.parts().stream()).toList()));
        return columns;
    }
}
