/**
 * Language model as a second extractor. In: the paragraphs of an article. Out: drafts whose words stand in the article, and what
 * was refused and why.
 */
@NullMarked
package io.counterclaim.extraction.model;

import org.jspecify.annotations.NullMarked;
