package io.counterclaim.comparison;

import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Which model gives a second opinion on what the comparer finds. Read only when a path is given.
 *
 * @param path a folder with {@code model.onnx}, {@code tokenizer.json} and {@code config.json} of a cross-encoder for
 *        entailment, as Hugging Face has them
 * @param maxTokens how many word pieces of both texts together are read
 */
@Validated
@ConfigurationProperties("counterclaim.comparison.model")
record ModelSettings(Path path, @Min(8) @DefaultValue("256") int maxTokens) {}
