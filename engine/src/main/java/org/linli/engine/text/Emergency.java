package org.linli.engine.text;

/// Whom to ring at once, in mainland China.
public enum Emergency {
    POLICE("110"),
    FIRE("119"),
    AMBULANCE("120"),
    TRAFFIC("122");

    private final String number;

    Emergency(String number) {
        this.number = number;
    }

    public String number() {
        return number;
    }
}
