package org.linli.people;

/// How somebody is reached, with just enough left to recognise it.
public record MaskedContact(ContactId id, String name, String phone) {}
