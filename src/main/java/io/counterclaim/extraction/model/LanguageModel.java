package io.counterclaim.extraction.model;

import io.counterclaim.claim.Claim;
import io.counterclaim.vocabulary.Predicate;
import io.counterclaim.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.ai.chat.messages.Message;
import org.springframework.ai.chat.messages.SystemMessage;
import org.springframework.ai.chat.messages.UserMessage;
import org.springframework.ai.chat.model.ChatModel;
import org.springframework.ai.chat.prompt.ChatOptions;
import org.springframework.ai.chat.prompt.Prompt;
import org.springframework.ai.model.tool.StructuredOutputChatOptions;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.client.RestClientResponseException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks a chat model for the claims in some paragraphs. The paragraphs are sent as data, apart from what is asked. */
final class LanguageModel {
    private static final JsonMapper JSON = JsonMapper.shared();
    private final ChatModel chat;
    private final ChatOptions options;
    private final SystemMessage task;

    LanguageModel(ChatModel chat, LanguageModelSettings settings, Vocabulary vocabulary) {
        this.chat = chat;
        this.task = new SystemMessage(resource("language-model.md").replace("{predicates}", predicates(vocabulary)));
        this.options = StructuredOutputChatOptions.builder().outputSchema(resource("language-model-schema.json"))
                .model(settings.model()).temperature(settings.temperature()).maxTokens(settings.maxTokens()).build();
    }

    /** The model gave nothing that can be read. */
    static final class NoAnswerException extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final boolean unreachable;

        private NoAnswerException(String reason, boolean unreachable, @org.jspecify.annotations.Nullable Throwable e) {
            super(reason, e);
            this.unreachable = unreachable;
        }

        /** True when asking for the next paragraphs is of no use. */
        boolean unreachable() {
            return unreachable;
        }

        String reason() {
            return String.valueOf(getMessage());
        }

        String causeName() {
            return getCause() == null ? "no error" : getCause().getClass().getSimpleName();
        }
    }

    /**
     * The claims of the paragraphs, by the numbers they have here; an entry that has not the asked form is left empty.
     *
     * @throws NoAnswerException when the endpoint fails or its answer is not of the asked form
     */
    List<ModelClaim> ask(Map<Integer, String> paragraphs) {
        var texts = paragraphs.entrySet().stream()
                .map(p -> new TreeMap<>(Map.<String, Object>of("paragraph", p.getKey(), "text", p.getValue())))
                .toList();
        Message article = new UserMessage(JSON.writeValueAsString(Map.of("paragraphs", texts)));
        return claims(answer(new Prompt(List.of(task, article), options)));
    }

    private String answer(Prompt prompt) {
        try {
            var result = chat.call(prompt).getResult();
            String text = result == null ? null : result.getOutput().getText();
            return text == null ? "" : text;
        } catch (RestClientResponseException e) {
            throw new NoAnswerException("the language model's server answered with error "
                    + e.getStatusCode().value(), true, e);
        } catch (JacksonException e) {
            throw new NoAnswerException("the language model's server did not answer as such servers do", true, e);
        } catch (RuntimeException e) {
            // whatever a chat model throws, the article is taken in without it
            throw new NoAnswerException("the language model's server did not answer", true, e);
        }
    }

    private static List<ModelClaim> claims(String answer) {
        // some models wrap their JSON in a fence, whatever they were told
        int start = answer.indexOf('{');
        int end = answer.lastIndexOf('}');
        try {
            JsonNode claims = JSON.readTree(start < 0 || end < start ? "" : answer.substring(start, end + 1))
                    .path("claims");
            if (claims.isArray()) {
                return claims.valueStream().map(LanguageModel::claim).toList();
            }
        } catch (JacksonException e) {
            throw new NoAnswerException("the language model's answer is not the JSON that was asked for", false, e);
        }
        throw new NoAnswerException("the language model's answer is not the JSON that was asked for", false, null);
    }

    private static ModelClaim claim(JsonNode entry) {
        try {
            ModelClaim claim = JSON.treeToValue(entry, ModelClaim.class);
            return claim == null ? nothing() : claim;
        } catch (JacksonException e) {
            return nothing();
        }
    }

    private static ModelClaim nothing() {
        return new ModelClaim(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    private static String predicates(Vocabulary vocabulary) {
        return vocabulary.predicates().stream().filter(p -> !p.id().equals(Claim.OPEN))
                .filter(p -> ModelClaims.VALUES.contains(p.valueType())).map(LanguageModel::line)
                .collect(Collectors.joining("\n"));
    }

    private static String line(Predicate p) {
        String states = p.states().stream().map(Predicate.State::id).collect(Collectors.joining(" | "));
        String qualifiers = p.qualifiers().stream().map(Predicate.Role::name).collect(Collectors.joining(", "));
        return "- `" + p.id() + "`: " + p.description() + " Told as \"" + p.sentence() + "\"; value " + p.valueType()
                + (states.isEmpty() ? "" : " (" + states + ")")
                + (qualifiers.isEmpty() ? "." : "; qualifiers " + qualifiers + ".");
    }

    private static String resource(String name) {
        try {
            return new ClassPathResource("extraction/model/" + name)
                    .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
