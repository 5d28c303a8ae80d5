package org.linli.journeys;

import com.microsoft.playwright.Page;

/// A resident at the form, on a phone, with or without JavaScript.
final class Telling {

    private static final String FOUND = "工务院";

    private final Page page;
    private final String site;
    private final boolean javaScript;

    Telling(Page page, String site, boolean javaScript) {
        this.page = page;
        this.site = site;
        this.javaScript = javaScript;
    }

    /// The first step.
    void what(String words) {
        page.navigate(site + "/tell");
        page.fill("#body", words);
    }

    /// The second step, with the first place in the courtyard that the words find.
    void where(String words) {
        press("#s1 .onward");
        if (javaScript) {
            page.waitForResponse(
                    answer -> answer.url().contains("/places/offers"), () -> page.fill("#placeWords", words));
            page.waitForSelector("#place-offers label:has-text('" + FOUND + "')");
        } else {
            page.fill("#placeWords", words);
            press(".seekplace button");
        }
        page.check("#place-offers input[name=place] >> nth=0");
    }

    /// The third step, and off it goes.
    void send() {
        press("#s2 .onward");
        page.click("#send");
        page.waitForURL("**/receipt");
    }

    /// A small button, which leaves the page only where there is no JavaScript.
    private void press(String button) {
        page.click(button);
        if (!javaScript) page.waitForLoadState();
    }
}
