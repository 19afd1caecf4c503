package io.counterclaim.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTests {

    @Test
    void cursorComesBackAsItWent() {
        var cursor = new Cursor("claims by {field=TEXT}", List.of("Ünïted", "claim:0f"));

        assertThat(Cursor.decode("after", cursor.encoded(), "claims by {field=TEXT}")).isEqualTo(cursor);
    }

    @Test
    void cursorOfAnotherListIsRefused() {
        String cursor = new Cursor("claims", List.of("claim:0f")).encoded();

        assertThatThrownBy(() -> Cursor.decode("after", cursor, "articles"))
                .isInstanceOfSatisfying(CounterclaimException.InvalidInput.class,
                        e -> assertThat(e.argument()).isEqualTo("after"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "*", "4pyT", "gICA", "Y2xhaW1z"})
    void nonsenseIsRefused(String cursor) {
        assertThatThrownBy(() -> Cursor.decode("before", cursor, "claims"))
                .isInstanceOf(CounterclaimException.InvalidInput.class).hasMessageContaining("'before'");
    }

    @Test
    void cursorTellsNoClassName() {
        String cursor = new Cursor("claims", List.of("claim:0f")).encoded();

        assertThat(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8))
                .isEqualTo("claims\u001fclaim:0f");
    }
}
