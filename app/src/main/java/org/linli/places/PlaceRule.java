package org.linli.places;

import org.linli.shared.Rule;

/// What can be refused about a place.
public enum PlaceRule implements Rule {
    A_PLACE_HAS_A_NAME,
    A_NAME_IS_SHORT,
    A_NAME_IS_PLAIN_TEXT,
    SIBLINGS_HAVE_DIFFERENT_NAMES,
    A_PLACE_FITS_BELOW_ITS_PARENT,
    A_CODE_IS_USED_ONCE,
    AN_AREA_CODE_HAS_TWELVE_DIGITS_AND_A_YEAR,
    A_PLACE_ENDS_AFTER_IT_BEGAN,
    ONLY_WHAT_STILL_EXISTS_CHANGES,
    AN_OWNER_IS_NAMED,
    A_PLACE_IS_CHOSEN
}
