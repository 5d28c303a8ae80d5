package org.linli.live.web;

/// What whoever keeps the room can do; with paper and one phone also for everybody in it.
enum KeeperAct {
    NEXT,
    BACK,
    EXTEND,
    HUSH,
    RECORDING,
    CORNER,
    CLOSE,
    REOPEN,
    POST,
    PLACE,
    TAKE_OFF_CARD,
    HEADS,
    NOTE,
    CARRY,
    TAKE_OFF_LEAF,
    OFFER,
    ASK,
    SPEAK,
    END,
    READ,
    LOWER,
    DOTS,
    PROMISE,
    PUT_QUESTION,
    HANDS,
    OPEN_BOX,
    SETTLE,
    LEAVE_QUESTION
}
