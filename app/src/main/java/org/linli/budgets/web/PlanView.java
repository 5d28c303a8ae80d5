package org.linli.budgets.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.budgets.Mark;
import org.linli.budgets.PlanDiff;
import org.linli.budgets.PlanLine;
import org.linli.budgets.PlanSums;
import org.linli.budgets.PlanVersion;
import org.linli.budgets.PlanWish;
import org.linli.shared.Money;

/// A plan as it is shown: what lies on the table, what was decided, two versions side by side.
///
/// @param diff none as long as there are not two versions
/// @param wishes what is asked of it from phones, most voices first
/// @param gaps what nobody takes care of in its place
public record PlanView(
        List<PlanLine> lines,
        PlanSums sums,
        List<PlanVersion> versions,
        @Nullable PlanDiff diff,
        List<PlanWish> wishes,
        PlanGaps gaps) {

    public PlanView {
        lines = List.copyOf(lines);
        versions = List.copyOf(versions);
        wishes = List.copyOf(wishes);
    }

    /// A piece of a bar, in per cent of its length.
    public record Piece(String kind, double from, double to) {}

    public boolean isMarked() {
        return lines.stream().anyMatch(line -> line.mark() != Mark.KEPT);
    }

    /// The wish that a line goes, if anybody has it.
    public Optional<PlanWish> asked(String key) {
        return wishes.stream()
                .filter(wish -> wish.isOpen() && wish.strikes() && wish.key().equals(key))
                .findFirst();
    }

    /// Lines that are asked for and are not there.
    public List<PlanWish> missing() {
        return wishes.stream().filter(wish -> wish.isOpen() && !wish.strikes()).toList();
    }

    /// What was not taken up, with the reason.
    public List<PlanWish> left() {
        return wishes.stream()
                .filter(wish -> wish.state() == PlanWish.State.LEFT)
                .toList();
    }

    public Optional<PlanVersion> last() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    /// What lies on the table against the money: what the official plan had, what costs something else since, what is
    /// new.
    public List<Piece> bar() {
        var scale = sums.cost().compareTo(sums.money()) > 0 ? sums.cost() : sums.money();
        return pieces(lines, scale);
    }

    /// Where the money ends, in per cent of the bar.
    public double end() {
        return share(sums.money(), sums.cost().compareTo(sums.money()) > 0 ? sums.cost() : sums.money());
    }

    /// A version on the common scale of both.
    public List<Piece> bar(PlanVersion version, PlanDiff of) {
        return pieces(version.lines(), of.scale());
    }

    public double end(PlanVersion version, PlanDiff of) {
        return share(version.money(), of.scale());
    }

    private List<Piece> pieces(List<PlanLine> all, Money scale) {
        var pieces = new ArrayList<Piece>();
        var at = Money.fen(0);
        for (var kind : List.of("stays", "altered", "fresh")) {
            for (var line : all) {
                if (!line.stands() || !kind(line).equals(kind)) continue;
                var next = at.plus(line.item().cost());
                pieces.add(new Piece(kind, share(at, scale), share(next, scale)));
                at = next;
            }
        }
        return pieces;
    }

    /// Against the official plan.
    private String kind(PlanLine line) {
        if (versions.isEmpty()) return "stays";
        var official = versions.getFirst().lines().stream()
                .filter(first -> first.item().key().equals(line.item().key()))
                .findFirst();
        if (official.isEmpty()) return "fresh";
        return official.get().item().cost().equals(line.item().cost()) ? "stays" : "altered";
    }

    /// How long the bar of one line is, against the dearest of them all.
    public double length(@Nullable Money cost, PlanDiff of) {
        if (cost == null) return 0;
        long most = 1;
        for (var row : of.rows())
            for (var one : new @Nullable Money[] {row.left(), row.right()})
                if (one != null) most = Math.max(most, one.minor());
        return Math.round(1000.0 * cost.minor() / most) / 10.0;
    }

    private static double share(Money part, Money whole) {
        return whole.minor() == 0 ? 0 : Math.round(10_000.0 * part.minor() / whole.minor()) / 100.0;
    }
}
