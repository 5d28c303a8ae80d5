package org.linli.live.web;

/// What whoever keeps the room can do; with paper and one phone also for everybody in it.
enum KeeperAct {
    NEXT,
    EXTEND,
    HUSH,
    RECORDING,
    CORNER,
    CLOSE,
    POST,
    PLACE,
    HEADS,
    NOTE,
    CARRY,
    TAKE_OFF_LEAF,
    OFFER,
    ASK,
    SPEAK,
    END,
    READ,
    DOTS,
    PROMISE
}
