package org.linli.people.web;

import java.util.Map;
import java.util.stream.Stream;

/// What a browser calls itself, in two words that its owner recognises.
final class Browsers {

    private static final Map<String, String> SYSTEMS =
            Map.of("Windows", "Windows", "Android", "Android", "iPhone", "iPhone", "iPad", "iPad", "Mac OS", "Mac");

    private Browsers() {}

    static String name(String agent) {
        var program = Stream.of("MicroMessenger", "Edg", "Firefox", "Chrome", "Safari")
                .filter(agent::contains)
                .findFirst()
                .orElse("?");
        var system = Stream.of("Windows", "Android", "iPhone", "iPad", "Mac OS")
                .filter(agent::contains)
                .findFirst()
                .map(SYSTEMS::get)
                .orElse(agent.contains("Linux") ? "Linux" : "?");
        return switch (program) {
                    case "MicroMessenger" -> "WeChat";
                    case "Edg" -> "Edge";
                    default -> program;
                }
                + " · " + system;
    }
}
