package org.linli.journeys;

import com.microsoft.playwright.Page;
import java.util.Locale;
import org.linli.testing.Chromium;
import org.linli.testing.Chromium.Device;
import org.linli.ui.Words;

/// The language that everybody in one run of a journey reads: on the wall, at the console, on phones.
///
/// @param language `zh-CN` or `en`
record Tongue(String language, Words words) {

    /// A browser of its own.
    Page page(Device device) {
        return Chromium.visitor(device, language, true).newPage();
    }

    /// The sentence as pages say it.
    String text(String key, Object... values) {
        return words.text(Locale.forLanguageTag(language), key, values);
    }

    /// A name in this run; the other run has a quarter and people of its own.
    String own(String name) {
        return name + "." + language;
    }
}
