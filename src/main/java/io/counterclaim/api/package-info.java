/**
 * The kernel of the GraphQL interface: pages and cursors, scalars, errors, limits, the page people start at. In: controllers
 * of the modules. Out: the contract's common parts. No word of the domain.
 *
 * <p>How to read lists, so that a request costs as many round trips as it is deep:
 * <ol>
 * <li>A list at the root takes a {@link io.counterclaim.api.PageRequest} parameter and answers {@code page.connection(rows)}.
 * <li>A list nested in many owners is a {@link io.counterclaim.api.NestedList} bound in the controller's constructor; the
 * method answers {@code list.of(owner.id(), page, arguments, environment)}.
 * <li>Its statement runs once per page and arguments: {@code UNWIND $owners AS owner CALL (owner) { MATCH … WITH x,
 * [toString(x.recordedAt), x.id] AS key WHERE $after IS NULL OR key > $after ORDER BY key ASC LIMIT $limit }}, with
 * {@code page.parameters()}, and answers owner, key and item; {@code Keyset.mirror} turns it round for {@code last}.
 * <li>What an item has one of is a {@code @BatchMapping}. What {@code node(id:)} finds is a {@link io.counterclaim.api.NodeSource}.
 * <li>What a list gains at its end is told by a {@link io.counterclaim.api.Tail}; its places are {@link io.counterclaim.api.StreamCursor}s.
 * <li>What went wrong is a {@link io.counterclaim.api.CounterclaimException}; what may be expected of a mutation is a union.
 * </ol>
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"graph"})
package io.counterclaim.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
