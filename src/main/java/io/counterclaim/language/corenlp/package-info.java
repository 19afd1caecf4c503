/**
 * The language engine, Stanford CoreNLP, behind the interfaces of the module. In: a text, a Semgrex pattern. Out: sentences,
 * matches. The only package that knows the engine.
 */
@NullMarked
@NamedInterface("corenlp")
package io.counterclaim.language.corenlp;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
