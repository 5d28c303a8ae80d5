package org.linli.budgets.web;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.linli.budgets.BudgetItem;
import org.linli.budgets.BudgetRule;
import org.linli.budgets.Casting;
import org.linli.budgets.Choices;
import org.linli.ui.TypedText;

/// Reads a ballot from its form: ticks, points, or places in a ranking.
final class BallotForm {

    private BallotForm() {}

    static Choices read(HttpServletRequest request, Casting casting, List<BudgetItem> items) {
        if (casting.givesPoints()) return points(request, items);
        if (casting.isRanked()) return ranking(request, items);
        var ticked = Optional.ofNullable(request.getParameterValues("item")).orElse(new String[0]);
        return new Choices(Arrays.asList(ticked), List.of());
    }

    private static Choices points(HttpServletRequest request, List<BudgetItem> items) {
        var keys = new ArrayList<String>();
        var points = new ArrayList<BigDecimal>();
        for (var item : items) {
            var typed = typed(request, "points-" + item.key());
            if (typed.isEmpty() || typed.matches("0+")) continue;
            BudgetRule.POINTS_ARE_COUNTED.requireAt("choices", typed.matches("\\d{1,4}"));
            keys.add(item.key());
            points.add(new BigDecimal(typed));
        }
        return new Choices(keys, points);
    }

    private static Choices ranking(HttpServletRequest request, List<BudgetItem> items) {
        var places = new TreeMap<Integer, String>();
        for (var item : items) {
            var typed = typed(request, "rank-" + item.key());
            if (!typed.matches("[1-9]\\d{0,2}")) continue;
            var before = places.put(Integer.parseInt(typed), item.key());
            BudgetRule.A_RANK_IS_GIVEN_ONCE.requireAt("choices", before == null, typed);
        }
        return new Choices(List.copyOf(places.values()), List.of());
    }

    private static String typed(HttpServletRequest request, String name) {
        return TypedText.line(request.getParameter(name));
    }
}
