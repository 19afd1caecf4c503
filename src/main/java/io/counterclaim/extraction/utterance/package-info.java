/**
 * Words that somebody says, thinks or wants, by the grammar of the sentence. In: paragraphs. Out:
 * {@link io.counterclaim.extraction.utterance.Utterance}s with source, cue and content; who the source is, is not asked.
 */
@NullMarked
package io.counterclaim.extraction.utterance;

import org.jspecify.annotations.NullMarked;
