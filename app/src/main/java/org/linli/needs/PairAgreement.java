package org.linli.needs;

import java.util.List;
import java.util.OptionalDouble;

/// How far several people answer the same pairs alike: the coefficient of agreement u of Kendall and
/// Babington Smith, "On the method of paired comparisons", Biometrika 31 (1940). It is 1 where all
/// agree, 0 where as many pairs of people agree as not, and least, −1/(m−1) or −1/m for an even or odd
/// number m of people, where every pair splits them in half.
///
/// Their u asks every pair of everybody. Here each pair counts those who answered it, which is the same
/// where all did.
final class PairAgreement {

    private static final int NOT_ASKED = 2;

    private PairAgreement() {}

    /// @param needs of which pairs were asked
    /// @param ballots each one voice
    /// @return none where no pair was answered by two
    static OptionalDouble of(List<NeedId> needs, List<List<Preference>> ballots) {
        double alike = 0;
        double couples = 0;
        for (int i = 0; i < needs.size(); i++)
            for (int j = i + 1; j < needs.size(); j++) {
                int asked = 0;
                int told = 0;
                int sum = 0;
                for (var ballot : ballots) {
                    int sign = sign(ballot, needs.get(i), needs.get(j));
                    if (sign == NOT_ASKED) continue;
                    asked++;
                    told += Math.abs(sign);
                    sum += sign;
                }
                alike += (sum * sum - told) / 2.0;
                couples += asked * (asked - 1) / 2.0;
            }
        return couples == 0 ? OptionalDouble.empty() : OptionalDouble.of(alike / couples);
    }

    /// 1 for the one, −1 for the other, 0 for alike.
    private static int sign(List<Preference> ballot, NeedId one, NeedId other) {
        for (var said : ballot)
            if (said.isAbout(one, other)) return said.even() ? 0 : said.first().equals(one) ? 1 : -1;
        return NOT_ASKED;
    }
}
