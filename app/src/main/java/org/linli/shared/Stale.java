package org.linli.shared;

/// Somebody else changed the thing after the page was shown. Answered with 409, what happened meanwhile, and what was
/// typed.
public final class Stale extends RuntimeException {

    private final String subject;
    private final long current;

    /// @param subject as the journal calls the thing
    /// @param current the version that it has now
    public Stale(String subject, long current) {
        super(subject + " is at " + current);
        this.subject = subject;
        this.current = current;
    }

    public String subject() {
        return subject;
    }

    public long current() {
        return current;
    }
}
