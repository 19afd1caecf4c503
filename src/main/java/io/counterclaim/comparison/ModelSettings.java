package io.counterclaim.comparison;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Which model is asked about pairs of claims. Read only when a path is given.
 *
 * @param path a folder with {@code model.onnx}, {@code tokenizer.json} and {@code config.json} of a cross-encoder for
 *        entailment, as Hugging Face has them
 * @param maxTokens the model is not asked about two texts that together have more word pieces than that
 * @param suggestFrom how likely it must call a contradiction for it to be suggested, .5 to 1
 * @param mostPerArticle how many pairs it judges for one article, the nearest in meaning; 0 for none, so that it only
 *        takes back what the rules call a contradiction
 */
@Validated
@ConfigurationProperties("counterclaim.comparison.model")
record ModelSettings(Path path, @Min(8) @DefaultValue("256") int maxTokens,
        @DecimalMin("0.5") @DecimalMax("1") @DefaultValue("0.8") double suggestFrom,
        @Min(0) @DefaultValue("200") int mostPerArticle) {}
