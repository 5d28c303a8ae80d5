package org.linli.open311;

/// What a program asked that cannot be done, in the standard's terms.
public final class Refused extends RuntimeException {

    private final int status;
    private final int code;
    private final transient Object[] values;

    /// @param status of the answer: 400, 403 or 404
    /// @param code finer, if there is a finer one
    /// @param key of the sentence, below `open311.refused.`
    Refused(int status, int code, String key, Object... values) {
        super(key);
        this.status = status;
        this.code = code;
        this.values = values;
    }

    public static Refused bad(String key, Object... values) {
        return new Refused(400, 400, key, values);
    }

    public static Refused missing(String key, Object... values) {
        return new Refused(404, 404, key, values);
    }

    static Refused wrongKey() {
        return new Refused(403, 403, "key");
    }

    public int status() {
        return status;
    }

    public int code() {
        return code;
    }

    /// Of the sentence, below `open311.refused.`
    public String key() {
        return String.valueOf(getMessage());
    }

    public Object[] values() {
        return values.clone();
    }
}
