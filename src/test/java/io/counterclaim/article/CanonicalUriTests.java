package io.counterclaim.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalUriTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://Example.org/News/1/               | https://example.org/News/1
            http://example.org:80/news/1#top          | https://example.org/news/1
            https://example.org:443/                  | https://example.org
            https://example.org:8443/a                | https://example.org:8443/a
            https://example.org/a?id=7&utm_source=x   | https://example.org/a?id=7
            https://example.org/a?fbclid=x            | https://example.org/a
            https://example.org/a/./b/../c            | https://example.org/a/c
            https://example.org/a%20b                 | https://example.org/a%20b
            urn:isbn:123                              | urn:isbn:123
            """)
    void onePageHasOneSpelling(String given, String canonical) {
        assertThat(CanonicalUri.of(given)).isEqualTo(canonical);
    }

    @Test
    void whatIsNoUriIsLeftAsItIs() {
        assertThat(CanonicalUri.of(" a b ")).isEqualTo("a b");
        assertThat(CanonicalUri.of(" ")).isNull();
    }
}
