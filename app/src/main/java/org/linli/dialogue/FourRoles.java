package org.linli.dialogue;

import java.util.List;

/// The sixteen characters, each by name: 党委领导、政府负责、社会协同、公众参与.
///
/// @param leads who leads
/// @param answers who is responsible
/// @param helps who of society helps
/// @param takesPart which residents take part
public record FourRoles(String leads, String answers, String helps, String takesPart) {

    public static final FourRoles NONE = new FourRoles("", "", "", "");

    public static final int LIMIT = 120;

    public List<String> all() {
        return List.of(leads, answers, helps, takesPart);
    }
}
