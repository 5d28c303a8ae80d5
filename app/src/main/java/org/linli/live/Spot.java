package org.linli.live;

/// When and where a topic is talked of.
///
/// @param round from 1; 0 for none
/// @param corner from 1; 0 for whichever is free
public record Spot(int round, int corner) {

    public static final Spot NOWHERE = new Spot(0, 0);

    boolean isNowhere() {
        return round == 0;
    }
}
