package org.linli.positions;

import org.linli.engine.consensus.Opinion;

/// How many agree with a statement, how many disagree, how many pass.
public record Stances(int agree, int disagree, int pass) {

    static final Stances NONE = new Stances(0, 0, 0);

    public int votes() {
        return agree + disagree + pass;
    }

    /// Of all who said something to it, in whole hundredths.
    public int percent(Opinion opinion) {
        int votes = votes();
        return votes == 0 ? 0 : Math.round(100f * count(opinion) / votes);
    }

    public int count(Opinion opinion) {
        return switch (opinion) {
            case AGREE -> agree;
            case DISAGREE -> disagree;
            case PASS -> pass;
        };
    }

    Stances and(Opinion opinion) {
        return switch (opinion) {
            case AGREE -> new Stances(agree + 1, disagree, pass);
            case DISAGREE -> new Stances(agree, disagree + 1, pass);
            case PASS -> new Stances(agree, disagree, pass + 1);
        };
    }

    public Stances plus(Stances other) {
        return new Stances(agree + other.agree, disagree + other.disagree, pass + other.pass);
    }
}
