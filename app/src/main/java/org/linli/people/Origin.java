package org.linli.people;

/// Where a request comes from.
///
/// @param browser what the browser says about itself, cut to 200 characters
public record Origin(String ip, String browser) {

    public Origin {
        if (browser.length() > 200) browser = browser.substring(0, 200);
    }
}
