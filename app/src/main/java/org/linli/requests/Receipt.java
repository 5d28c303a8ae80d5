package org.linli.requests;

/// What the resident keeps: the number to name it by, and the code that proves it is theirs.
public record Receipt(RequestId id, String code) {

    public RequestNumber number() {
        return new RequestNumber(id);
    }
}
