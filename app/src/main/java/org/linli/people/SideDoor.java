package org.linli.people;

/// A page beside the log-in form that another room offers for coming in. Most installations have none.
public interface SideDoor {

    String href();

    /// Of the words on the link.
    String key();
}
