package org.linli.live.web;

import org.linli.ui.QrCode;

/// What hangs on the wall.
///
/// @param drawn the part that changes, drawn
/// @param code that leads a phone into the room
public record WallPage(StagePage stage, String drawn, QrCode code) {}
