package org.linli.open311.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Writes answers in the format that was asked for.
@Component
class Wire {

    private final JsonMapper json;

    Wire(JsonMapper json) {
        this.json = json;
    }

    /// @param root the name that XML needs and JSON leaves out
    ResponseEntity<String> answer(String format, String root, Object value) {
        return answer(200, format, root, value);
    }

    /// @param code of the error, which may be finer than the status
    ResponseEntity<String> error(HttpServletRequest request, int status, int code, String description) {
        var error = new LinkedHashMap<String, Object>();
        error.put("code", code);
        error.put("description", description);
        return answer(status, request.getRequestURI().endsWith(".xml") ? "xml" : "json", "errors", List.of(error));
    }

    private ResponseEntity<String> answer(int status, String format, String root, Object value) {
        var xml = format.equals("xml");
        return ResponseEntity.status(HttpStatusCode.valueOf(status))
                .header("Content-Type", xml ? "text/xml;charset=utf-8" : "application/json;charset=utf-8")
                .header("Access-Control-Allow-Origin", "*")
                .header("Vary", "Accept-Language, Cookie")
                .body(xml ? Spark.xml(root, json.valueToTree(value)) : json.writeValueAsString(value));
    }
}
