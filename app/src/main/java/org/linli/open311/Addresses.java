package org.linli.open311;

import java.util.Optional;
import org.linli.places.Atlas;
import org.linli.places.PlaceSummary;
import org.linli.places.Places;
import org.linli.shared.PlaceId;
import org.springframework.stereotype.Component;

/// Finds the place that a program means: by position where the quarter has been measured, by number, or by name.
@Component
class Addresses {

    private static final int LONGEST = 120;
    private static final int SHORTEST = 2;

    private final Places places;
    private final Atlas atlas;

    Addresses(Places places, Atlas atlas) {
        this.places = places;
        this.atlas = atlas;
    }

    /// @param detail what of the address is nearer than the place: 301室
    record Found(PlaceSummary place, String detail) {}

    Found find(NewSubmission asked, PlaceSummary subdistrict) {
        if (!asked.addressId().isEmpty()) return new Found(byNumber(asked.addressId(), subdistrict), "");
        if (!asked.address().isEmpty()) {
            var named = byName(asked.address(), subdistrict);
            if (named.isPresent()) return named.get();
            if (asked.latitude() == null) throw Refused.bad("address-unknown", asked.address());
        }
        return byPosition(asked, subdistrict);
    }

    private PlaceSummary byNumber(String number, PlaceSummary subdistrict) {
        if (!number.matches("\\d{1,18}")) throw Refused.bad("address-unknown", number);
        return places.find(new PlaceId(Long.parseLong(number)))
                .filter(place -> subdistrict.path().contains(place.path()))
                .orElseThrow(() -> Refused.bad("address-unknown", number));
    }

    /// The longest beginning of the address that is the name of a place; the rest is the detail.
    private Optional<Found> byName(String address, PlaceSummary subdistrict) {
        var name = address.startsWith(subdistrict.name())
                ? address.substring(subdistrict.name().length())
                : address;
        var whole = name.strip().substring(0, Math.min(LONGEST, name.strip().length()));
        for (int length = whole.length(); length >= SHORTEST; length--) {
            var found = places.search(whole.substring(0, length), subdistrict.path(), 1);
            if (!found.isEmpty())
                return Optional.of(
                        new Found(found.getFirst(), whole.substring(length).strip()));
        }
        return Optional.empty();
    }

    private Found byPosition(NewSubmission asked, PlaceSummary subdistrict) {
        var latitude = asked.latitude();
        var longitude = asked.longitude();
        if (latitude == null || longitude == null) throw Refused.bad("location-missing");
        if (!atlas.isAnchored(subdistrict.id())) throw Refused.bad("position-unknown");
        return atlas.at(subdistrict.id(), latitude, longitude)
                .map(place -> new Found(place, ""))
                .orElseThrow(() -> Refused.bad("position-outside"));
    }
}
