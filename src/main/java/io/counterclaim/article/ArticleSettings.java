package io.counterclaim.article;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How articles are read.
 *
 * @param maxSize the largest file that is read
 * @param inferDates whether to infer a date from hints in the text when none is given or stated
 */
@ConfigurationProperties("counterclaim.article")
record ArticleSettings(@DefaultValue(ArticleSettings.MAX_SIZE) DataSize maxSize,
        @DefaultValue("true") boolean inferDates) {
    static final String MAX_SIZE = "5MB";
}
