package org.linli.live.web;

/// What can be done with a phone in the room.
enum SeatAct {
    POST,
    WITHDRAW,
    SIT,
    HOST,
    CARRY,
    NOTE,
    OFFER,
    ASK,
    LEAVE_QUEUE,
    DOTS
}
