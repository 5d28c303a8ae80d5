package org.linli.notices;

/// One e-mail.
record Letter(String to, String subject, String text) {}
