package org.linli.dialogue.web;

import org.linli.ui.QrCode;

/// A notice for the doors.
///
/// @param address where one says whether one comes, as it is typed
public record DoorNotice(MeetingPage meeting, QrCode code, String address, String phone) {}
