package io.counterclaim.extraction.model;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Which language model reads articles besides the rules. Read only when {@code enabled}: there is no default endpoint.
 *
 * @param enabled whether a language model is asked at all
 * @param baseUrl the endpoint up to its version, for example {@code http://127.0.0.1:11434/v1}
 * @param apiKey sent as bearer token, or null for a server that wants none
 * @param model the model's name as the endpoint knows it; recorded as the version of the extraction
 * @param timeout how long one answer may take
 * @param temperature 0 for the same answer each time, as far as the endpoint can
 * @param maxClaims how many claims of one article are taken
 * @param maxTokens how long one answer may be, in the model's tokens
 * @param batchSize how many characters of an article are sent at once; a longer paragraph is sent alone
 */
@Validated
@ConfigurationProperties("counterclaim.extraction.model")
record LanguageModelSettings(@DefaultValue("false") boolean enabled,
        @NotNull @Pattern(regexp = "https?://[^\\s]+", message = "must be an http or https address, for example http://127.0.0.1:11434/v1") String baseUrl,
        @Nullable String apiKey, @NotBlank String model, @DefaultValue("2m") Duration timeout,
        @DecimalMin("0") @DefaultValue("0") double temperature, @Min(1) @DefaultValue("200") int maxClaims,
        @Min(100) @DefaultValue("4096") int maxTokens, @Min(500) @DefaultValue("6000") int batchSize) {

    /** Without the key: settings get logged. */
    @Override
    public String toString() {
        return "LanguageModelSettings[" + model + " at " + baseUrl + "]";
    }
}
