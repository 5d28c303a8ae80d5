package org.linli.places.web;

import org.linli.places.PlaceSummary;
import org.linli.ui.QrCode;

/// The sign for a door: say what is the matter here, by a phone's camera.
///
/// @param address in full, for those who type it
public record SignPage(PlaceSummary place, QrCode code, String address) {}
