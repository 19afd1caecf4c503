package io.counterclaim.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.server.support.SerializableGraphQlRequest;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.SmartHttpMessageConverter;
import org.springframework.mock.http.MockHttpInputMessage;
import tools.jackson.databind.json.JsonMapper;

class RequestReadingTests {
    private static final ResolvableType REQUEST = ResolvableType.forClass(SerializableGraphQlRequest.class);
    private final SmartHttpMessageConverter<Object> reading = reading();

    @Test
    void requestIsReadWithAllItSays() throws Exception {
        var read = (SerializableGraphQlRequest) read("""
                {"query": "query A($x: Int) { a }", "operationName": "A", "variables": {"x": 1},
                 "extensions": {"persistedQuery": {"version": 1}}}""");

        assertThat(read.getQuery()).isEqualTo("query A($x: Int) { a }");
        assertThat(read.getOperationName()).isEqualTo("A");
        assertThat(read.getVariables()).isEqualTo(Map.of("x", 1));
        assertThat(read.getExtensions()).containsKey("persistedQuery");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "", "[]", "1", "\"x\"", "true", "{", "{\"query\":{}}", "{\"query\":\"a\"",
            "{\"query\":\"a\",\"variables\":[]}", "\u0000"})
    void whatIsNoRequestCannotBeRead(String body) {
        assertThatThrownBy(() -> read(body)).isInstanceOf(HttpMessageNotReadableException.class);
    }

    @Test
    void nothingButRequestsIsReadAndNothingWritten() {
        assertThat(reading.canRead(REQUEST, MediaType.APPLICATION_JSON)).isTrue();
        assertThat(reading.canRead(REQUEST, MediaType.TEXT_PLAIN)).isFalse();
        assertThat(reading.canRead(ResolvableType.forClass(Map.class), MediaType.APPLICATION_JSON)).isFalse();
        assertThat(reading.canWrite(REQUEST, SerializableGraphQlRequest.class, MediaType.APPLICATION_JSON)).isFalse();
    }

    private Object read(String body) throws Exception {
        return reading.read(REQUEST, new MockHttpInputMessage(body.getBytes(StandardCharsets.UTF_8)), null);
    }

    @SuppressWarnings("unchecked")
    private static SmartHttpMessageConverter<Object> reading() {
        var converters = HttpMessageConverters.forServer();
        new RequestReading(JsonMapper.shared()).configureMessageConverters(converters);
        return StreamSupport.stream(converters.build().spliterator(), false)
                .map(converter -> (SmartHttpMessageConverter<Object>) converter).findFirst().orElseThrow();
    }
}
