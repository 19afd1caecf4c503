package io.counterclaim.extraction.model;

import io.counterclaim.extraction.ClaimExtractor;
import io.counterclaim.extraction.reference.Gazetteer;
import io.counterclaim.vocabulary.Vocabulary;
import java.net.http.HttpClient;
import org.springframework.ai.chat.model.ChatModel;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** A second extractor, when it is switched on. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("counterclaim.extraction.model.enabled")
@EnableConfigurationProperties(LanguageModelSettings.class)
class LanguageModelConfiguration {

    /** Behind the rules: what both find alike is theirs. */
    @Bean
    @Order(1)
    ClaimExtractor languageModelExtractor(LanguageModelSettings settings, Gazetteer gazetteer, Vocabulary vocabulary) {
        var model = new LanguageModel(chatModel(settings), settings, vocabulary);
        return new LanguageModelExtractor(model, settings, new ModelClaims(gazetteer, vocabulary));
    }

    static ChatModel chatModel(LanguageModelSettings settings) {
        // redirects are not followed: the article goes to the server that was named, and to no other
        var http = new JdkClientHttpRequestFactory(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.timeout()).followRedirects(HttpClient.Redirect.NEVER).build());
        http.setReadTimeout(settings.timeout());
        var client = RestClient.builder().requestFactory(http).baseUrl(settings.baseUrl());
        String key = settings.apiKey();
        if (key != null && !key.isBlank()) {
            client.defaultHeaders(headers -> headers.setBearerAuth(key.strip()));
        }
        return new ChatEndpoint(client.build());
    }
}
