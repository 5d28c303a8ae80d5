package org.linli.people;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/// Addresses as limits see them: one of the older kind, or the /64 network that one household has of the newer.
final class Networks {

    private Networks() {}

    static String of(String ip) {
        try {
            return InetAddress.ofLiteral(ip) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(six.getAddress(), 0, 8)
                    : ip;
        } catch (IllegalArgumentException e) {
            return "unknown";
        }
    }
}
