package org.linli.needs.web;

import java.util.Optional;
import org.linli.needs.NeedAct;
import org.linli.needs.NeedState;

/// How states are drawn, and what usually follows.
final class NeedStates {

    private NeedStates() {}

    static String kind(NeedState state) {
        return switch (state) {
            case RAISED -> "new";
            case VERIFIED, SIZED -> "doing";
            case PRIORITISED -> "wait";
            case UNMET -> "gap";
            case MATCHED -> "talk";
            case IN_SERVICE -> "doing";
            case MET -> "kept";
            case CHANGED, EXPIRED -> "closed";
        };
    }

    static Optional<NeedAct> next(NeedState state) {
        return switch (state) {
            case RAISED -> Optional.of(NeedAct.VERIFY);
            case VERIFIED -> Optional.of(NeedAct.SIZE);
            case SIZED -> Optional.of(NeedAct.PRIORITISE);
            case PRIORITISED, UNMET -> Optional.of(NeedAct.MATCH);
            case MATCHED -> Optional.of(NeedAct.START);
            case IN_SERVICE -> Optional.of(NeedAct.MEET);
            case EXPIRED -> Optional.of(NeedAct.RENEW);
            case MET, CHANGED -> Optional.empty();
        };
    }
}
