package org.linli.engine.consensus;

import java.util.Random;

/// Conversations made up, the same in every run.
final class Camps {

    static final int STATEMENTS = 30;

    private Camps() {}

    /// Camps that say the opposite of each other on most statements and all agree to the first three. Each
    /// person votes on two thirds of the statements, one time in eight not as the camp does.
    static Votes of(int camps, int peopleEach) {
        var random = new Random(11);
        var votes = new Votes();
        for (int person = 0; person < camps * peopleEach; person++)
            for (int statement = 0; statement < STATEMENTS; statement++) {
                if (random.nextInt(3) == 0) continue;
                int camp = person % camps;
                boolean agrees = statement < 3 || new Random(camp * 100L + statement).nextInt(100) % 2 == 0;
                if (statement >= 3 && camps == 2) agrees = statement % 2 == camp;
                if (random.nextInt(8) == 0) agrees = !agrees;
                votes.add(person(person), "s" + statement, agrees ? Opinion.AGREE : Opinion.DISAGREE);
            }
        return votes;
    }

    /// Everybody votes as a coin says.
    static Votes none(int people) {
        var random = new Random(12);
        var votes = new Votes();
        for (int person = 0; person < people; person++)
            for (int statement = 0; statement < STATEMENTS; statement++)
                if (random.nextInt(3) > 0)
                    votes.add(person(person), "s" + statement, Opinion.of(random.nextInt(3) - 1));
        return votes;
    }

    /// Everybody has two leanings, most people weak ones, and votes by them and as much again by chance.
    static Votes gradual(int people) {
        var random = new Random(13);
        var votes = new Votes();
        for (int person = 0; person < people; person++) {
            double one = random.nextGaussian() / 2;
            double other = random.nextGaussian() / 3;
            for (int statement = 0; statement < STATEMENTS; statement++) {
                if (random.nextInt(3) == 0) continue;
                double said = (statement % 2 == 0 ? one : -one)
                        + (statement % 3 == 0 ? other : -other)
                        + random.nextGaussian();
                votes.add(person(person), "s" + statement, Opinion.of(said > 0.5 ? 1 : said < -0.5 ? -1 : 0));
            }
        }
        return votes;
    }

    static String person(int number) {
        return "p%04d".formatted(number);
    }
}
