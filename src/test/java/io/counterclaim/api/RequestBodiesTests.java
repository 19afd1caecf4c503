package io.counterclaim.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;

class RequestBodiesTests {
    private static final int LIMIT = 1000;
    private final RequestBodies bodies = new RequestBodies(
            new ApiSettings(25, 50_000, DataSize.ofBytes(LIMIT), Duration.ofHours(24)));
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void bodyAsLargeAsTheLimitIsReadWhole(boolean declared) throws Exception {
        byte[] body = "é".repeat(LIMIT / 2).getBytes(StandardCharsets.UTF_8);

        HttpServletRequest passed = passed(request(body, declared));

        assertThat(passed.getInputStream().readAllBytes()).isEqualTo(body);
    }

    @Test
    void bodyThatSaysItIsLargerIsRefusedUnread() throws Exception {
        MockHttpServletRequest request = request(new byte[LIMIT + 1], true);

        assertThat(passed(request)).isNull();

        assertThat(request.getInputStream().readAllBytes()).hasSize(LIMIT + 1);
        refused(413, "TOO_COMPLEX");
    }

    @Test
    void bodyThatSaysNothingIsReadUpToTheLimitAndNoFurther() throws Exception {
        HttpServletRequest passed = passed(request(new byte[100 * LIMIT], false));

        assertThat(passed.getInputStream().readNBytes(LIMIT)).hasSize(LIMIT);
        assertThatIOException().isThrownBy(() -> passed.getInputStream().read());
        assertThatIOException().isThrownBy(() -> passed.getInputStream().readAllBytes());
    }

    @Test
    void bodyThatIsReadByteForByteIsCountedToo() throws Exception {
        HttpServletRequest passed = passed(request(new byte[LIMIT + 1], false));
        var body = passed.getInputStream();

        for (int i = 0; i < LIMIT; i++) {
            assertThat(body.read()).isZero();
        }
        assertThatIOException().isThrownBy(body::read);
    }

    @Test
    void bodyThatIsReadAsTextIsCountedToo() throws Exception {
        assertThat(passed(request("née".getBytes(StandardCharsets.UTF_8), false)).getReader().readLine())
                .isEqualTo("née");
        HttpServletRequest larger = passed(request(new byte[2 * LIMIT], false));
        assertThatIOException().isThrownBy(() -> larger.getReader().readLine());
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/*", "application/*+json"})
    void bodyOfNoTypeInParticularIsRefused(String type) throws Exception {
        MockHttpServletRequest request = request(new byte[1], true);
        request.setContentType(type);

        assertThat(passed(request)).isNull();
        refused(415, "INVALID_INPUT");
    }

    private void refused(int status, String code) throws IOException {
        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(response.getContentType()).startsWith("application/json");
        assertThat(JsonMapper.shared().readTree(response.getContentAsString()).at("/errors/0/extensions/code")
                .asString()).isEqualTo(code);
    }

    /** The request as it goes on, or null when it does not. */
    private HttpServletRequest passed(MockHttpServletRequest request) throws Exception {
        var chain = new MockFilterChain();
        bodies.doFilter(request, response, chain);
        ServletRequest passed = chain.getRequest();
        return (HttpServletRequest) passed;
    }

    private static MockHttpServletRequest request(byte[] body, boolean declared) {
        var request = new MockHttpServletRequest("POST", "/graphql") {
            @Override
            public long getContentLengthLong() {
                return declared ? super.getContentLengthLong() : -1;
            }
        };
        request.setContentType("application/json");
        request.setContent(body);
        return request;
    }
}
