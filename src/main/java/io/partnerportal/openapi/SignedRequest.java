package io.partnerportal.openapi;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A request as it arrived, before anything decoded or trimmed it.
 *
 * @param path still encoded, without the query
 * @param query still encoded, empty where there is none
 * @param headers values by name, in any case
 * @param body the raw bytes, none where there is no body
 */
public record SignedRequest(String method, String path, String query, Map<String, List<String>> headers, byte[] body) {

    public SignedRequest {
        var anyCase = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        anyCase.putAll(headers);
        headers = anyCase;
    }

    List<String> header(String name) {
        return headers.getOrDefault(name, List.of());
    }
}
