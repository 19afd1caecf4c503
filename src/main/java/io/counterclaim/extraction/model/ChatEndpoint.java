package io.counterclaim.extraction.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.ai.chat.messages.AssistantMessage;
import org.springframework.ai.chat.model.ChatModel;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.model.Generation;
import org.springframework.ai.chat.prompt.ChatOptions;
import org.springframework.ai.chat.prompt.Prompt;
import org.springframework.ai.model.tool.StructuredOutputChatOptions;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A chat model behind an OpenAI-compatible endpoint ({@code POST …/chat/completions}, structured output by
 * {@code response_format}), as llama.cpp's server, Ollama, vLLM and many others offer it.
 */
final class ChatEndpoint implements ChatModel {
    private static final JsonMapper JSON = JsonMapper.shared();
    private final RestClient client;

    /** @param client knows the base URL, the key and the timeouts */
    ChatEndpoint(RestClient client) {
        this.client = client;
    }

    /**
     * One answer; none of its text when the endpoint answers without one.
     *
     * @throws org.springframework.web.client.RestClientException when it answers with an error, or not in time
     */
    @Override
    public ChatResponse call(Prompt prompt) {
        String answer = client.post().uri("/chat/completions").contentType(MediaType.APPLICATION_JSON)
                .body(JSON.writeValueAsString(request(prompt))).retrieve().body(String.class);
        String text = JSON.readTree(answer == null ? "{}" : answer).at("/choices/0/message/content").asString("");
        return new ChatResponse(List.of(new Generation(new AssistantMessage(text))));
    }

    private static Map<String, Object> request(Prompt prompt) {
        var request = new LinkedHashMap<String, Object>();
        ChatOptions options = prompt.getOptions();
        if (options != null) {
            put(request, "model", options.getModel());
            put(request, "temperature", options.getTemperature());
            put(request, "max_tokens", options.getMaxTokens());
        }
        if (options instanceof StructuredOutputChatOptions structured && structured.getOutputSchema() != null) {
            JsonNode schema = JSON.readTree(structured.getOutputSchema());
            request.put("response_format", Map.of("type", "json_schema", "json_schema",
                    Map.of("name", "answer", "strict", true, "schema", schema)));
        }
        request.put("messages", prompt.getInstructions().stream().map(
                message -> Map.of("role", message.getMessageType().getValue(), "content",
                        String.valueOf(message.getText())))
                .toList());
        return request;
    }

    private static void put(Map<String, Object> request, String name, @org.jspecify.annotations.Nullable Object value) {
        if (value != null) {
            request.put(name, value);
        }
    }
}
