package org.linli.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.linli.places.PlaceSummary;
import org.linli.surveys.Said;
import org.linli.surveys.SurveyItem;

/// A household that does not exist, and what it answers: in the old railway housing there are more
/// shifts, worse pipes and longer ways than elsewhere.
final class DemoHousehold {

    private static final List<String> WORDS = List.of(
            "楼道里装个扶手就好了",
            "早上七点火车就叫，夜班回来刚躺下",
            "傍晚院里要是有人看着孩子写作业，我们轮流来都行",
            "水管一到冬天就不热，叫谁修谁都说不归他",
            "卫生室五点就关门，下班根本赶不上",
            "菜店远，老人提不动",
            "合唱队唱得好，就是别在中午唱",
            "想有个能坐着说说话的地方",
            "租房的也想一起议事，没人叫过我们");

    private final PlaceSummary home;
    private final List<PlaceSummary> homes;
    private final SplittableRandom dice;
    private final boolean railway;
    private final boolean before;

    /// @param before last year, when it was a little worse
    DemoHousehold(PlaceSummary home, List<PlaceSummary> homes, SplittableRandom dice, boolean before) {
        this.home = home;
        this.homes = homes;
        this.dice = dice;
        this.railway = home.fullName().startsWith("铁西");
        this.before = before;
    }

    Said said() {
        var said = new LinkedHashMap<String, List<String>>();
        var who = who();
        if (!who.isEmpty()) said.put("home", who);
        if (who.contains("2")) child(said);
        if (who.contains("4")) said.put("sleep", sleep());
        said.put("quiet", grade(railway ? 2.3 : 3.4));
        if (chance(55)) said.put("noise", List.of(noise().id().toString()));
        said.put("pipes", pipes());
        if (chance(90))
            said.put("walk", List.of(String.valueOf(Math.clamp((int) around(railway ? 19 : 11, 5), 1, 60))));
        said.put("doctor", grade(railway ? 2.6 : 3.5));
        said.put("tea", List.of(chance(45) ? "1" : chance(55) ? "2" : "3"));
        if (chance(22)) said.put("words", List.of(WORDS.get(dice.nextInt(WORDS.size()))));
        return new Said(said);
    }

    private List<String> who() {
        var who = new ArrayList<String>();
        int[] chances = {46, 31, 14, railway ? 38 : 17, 12, railway ? 24 : 15};
        for (int i = 0; i < chances.length; i++) if (chance(chances[i])) who.add(String.valueOf(i + 1));
        return who;
    }

    private void child(Map<String, List<String>> said) {
        boolean left = chance(railway ? 46 : 27);
        said.put("aftercare", List.of(left ? "4" : chance(45) ? "2" : chance(50) ? "3" : "1"));
        if (left || chance(25)) {
            var hours = new ArrayList<String>();
            for (int day = 1; day <= 5; day++)
                for (int hour = 16; hour < (before ? 20 : 19); hour++)
                    if (chance(hour == 18 ? 85 : 60)) hours.add(SurveyItem.hour(day, hour));
            if (!hours.isEmpty()) said.put("alone", hours);
        }
        said.put("class", List.of(left ? chance(70) ? "1" : "2" : chance(35) ? "1" : chance(50) ? "2" : "3"));
    }

    /// Three shifts in turn: whoever worked at night sleeps until the afternoon.
    private List<String> sleep() {
        int shift = dice.nextInt(3);
        var hours = new ArrayList<String>();
        for (int day = 1; day <= SurveyItem.DAYS; day++) {
            boolean free = day > 5 && chance(60);
            for (int hour : free || shift == 0
                    ? new int[] {0, 3, 21}
                    : shift == 1 ? new int[] {0, 3, 6} : new int[] {9, 12, 15})
                if (chance(92)) hours.add(SurveyItem.hour(day, hour));
        }
        return hours.isEmpty() ? List.of(SurveyItem.hour(1, 0)) : hours;
    }

    private List<String> pipes() {
        int worse = (railway ? 34 : 9) + (before ? 8 : 0);
        if (chance(worse)) return List.of(chance(40) ? "4" : "3");
        return List.of(chance(40) ? "2" : "1");
    }

    private PlaceSummary noise() {
        var there = chance(70) ? home : homes.get(dice.nextInt(homes.size()));
        return railway ? byTheTracks(there) : there;
    }

    /// Two in three of the railway's own people name a yard beside the tracks.
    private PlaceSummary byTheTracks(PlaceSummary there) {
        var yard = switch ((int) (there.id().value() % 9)) {
            case 0, 1, 2 -> "机务院";
            case 3, 4 -> "车辆院";
            case 5 -> "水电院";
            default -> "";
        };
        if (yard.isEmpty()) return there;
        return homes.stream()
                .filter(place -> place.fullName().contains(yard))
                .findFirst()
                .orElse(there);
    }

    private List<String> grade(double middle) {
        return List.of(String.valueOf(Math.clamp(Math.round(around(middle, 1)), 1, 5)));
    }

    private double around(double middle, double spread) {
        return middle + spread * (dice.nextDouble() + dice.nextDouble() + dice.nextDouble() - 1.5) * 2;
    }

    private boolean chance(int ofHundred) {
        return dice.nextInt(100) < ofHundred;
    }
}
