package org.linli.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/// Which topics other people found in the same messages, as they published it.
///
/// @param topics each as the numbers of its messages
record Answer(String name, List<Topic> topics) {

    /// @param id as published
    record Topic(String id, String name, Set<String> messages) {

        boolean agreesWith(Topic other) {
            return shared(other).size() * 2 > Math.min(messages.size(), other.messages.size());
        }

        Set<String> shared(Topic other) {
            var shared = new HashSet<>(messages);
            shared.retainAll(other.messages);
            return shared;
        }
    }

    /// All that lie in the folder of the message file: `hot-topics-NAME.xls[x]` has the topics in their order,
    /// `hot-topics-NAME-messages.xls[x]` their messages.
    static List<Answer> beside(Path file) throws IOException {
        var answers = new ArrayList<Answer>();
        var folder = file.toAbsolutePath().getParent();
        if (folder == null) return answers;
        try (var found = Files.newDirectoryStream(folder, "hot-topics-*-messages.xls*")) {
            for (var messages : found) answers.add(read(messages));
        }
        answers.sort((one, other) -> one.name.compareTo(other.name));
        return answers;
    }

    private static Answer read(Path messages) throws IOException {
        var list = messages.resolveSibling(messages.getFileName().toString().replace("-messages", ""));
        var names = Sheet.of(list);
        var topics = new LinkedHashMap<String, Topic>();
        for (var row : names.rows()) {
            var id = Sheet.cell(row, names.column("问题ID"));
            if (!id.isEmpty()) topics.put(id, new Topic(id, Sheet.cell(row, names.column("问题描述")), new HashSet<>()));
        }
        var members = Sheet.of(messages);
        for (var row : members.rows()) {
            var topic = topics.get(Sheet.cell(row, members.column("问题ID")));
            if (topic != null) topic.messages.add(Sheet.cell(row, members.column("编号")));
        }
        var name = list.getFileName().toString().replaceAll("hot-topics-|\\.xlsx?", "");
        return new Answer(name, List.copyOf(topics.values()));
    }
}
