package org.linli.places;

/// Where the local plane of a subdistrict touches the globe: its origin in degrees of WGS 84. Metres are measured along
/// the meridian and the parallel through it, which is exact to centimetres over a few kilometres.
///
/// The two series are those of the WGS 84 ellipsoid for the length of a degree.
record Anchor(double lon, double lat) {

    Point toPlane(Point degrees) {
        return new Point((degrees.x() - lon) * perLongitude(), (degrees.y() - lat) * perLatitude());
    }

    Point toDegrees(Point metres) {
        return new Point(lon + metres.x() / perLongitude(), lat + metres.y() / perLatitude());
    }

    private double perLatitude() {
        double angle = Math.toRadians(lat);
        return 111_132.92 - 559.82 * Math.cos(2 * angle) + 1.175 * Math.cos(4 * angle);
    }

    private double perLongitude() {
        double angle = Math.toRadians(lat);
        return 111_412.84 * Math.cos(angle) - 93.5 * Math.cos(3 * angle) + 0.118 * Math.cos(5 * angle);
    }
}
