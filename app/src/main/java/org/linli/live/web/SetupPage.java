package org.linli.live.web;

import org.jspecify.annotations.Nullable;
import org.linli.dialogue.MeetingSummary;
import org.linli.dialogue.StakeholderMap;
import org.linli.live.LiveRoom;
import org.linli.ui.QrCode;

/// The keys of a room, for whoever opens it and hands them out.
///
/// @param room none as long as it has not been opened
/// @param map of those whom the matter concerns
/// @param door QR code for phones; console: for whoever keeps the room
public record SetupPage(
        MeetingSummary meeting,
        @Nullable LiveRoom room,
        String address,
        @Nullable QrCode door,
        @Nullable QrCode console,
        StakeholderMap map) {

    /// Whether no phone can reach the address.
    public boolean isOnlyHere() {
        return address.contains("//localhost") || address.contains("//127.0.0.1");
    }
}
