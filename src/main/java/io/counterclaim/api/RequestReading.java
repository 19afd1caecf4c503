package io.counterclaim.api;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.server.support.SerializableGraphQlRequest;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Reads GraphQL requests: {@code null} is JSON, and none. */
@Configuration(proxyBeanMethods = false)
class RequestReading implements WebMvcConfigurer {
    private final JsonMapper mapper;

    RequestReading(JsonMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.addCustomConverter(new Requests(mapper));
    }

    private static final class Requests extends JacksonJsonHttpMessageConverter {

        Requests(JsonMapper mapper) {
            super(mapper);
        }

        @Override
        public boolean canRead(ResolvableType type, @Nullable MediaType mediaType) {
            return type.toClass() == SerializableGraphQlRequest.class && super.canRead(type, mediaType);
        }

        @Override
        public boolean canWrite(ResolvableType type, Class<?> value, @Nullable MediaType mediaType) {
            return false;
        }

        @Override
        public Object read(ResolvableType type, HttpInputMessage message, @Nullable Map<String, Object> hints)
                throws IOException {
            @Nullable
            Object request = super.read(type, message, hints);
            if (request == null) {
                throw new HttpMessageNotReadableException("null is no request", message);
            }
            return request;
        }
    }
}
