package org.linli.requests;

/// Which way a concern goes.
public enum Route {
    /// Answered on the spot.
    DIRECT,
    /// Handed to whoever is responsible.
    DISPATCH,
    /// Several are called to the place at once.
    WHISTLE,
    /// Interests to be balanced: talked over, not ordered.
    DELIBERATE,
    /// A person is handed over to a service.
    REFER,
    /// The emergency number comes first.
    EMERGENCY
}
