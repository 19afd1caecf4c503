package io.counterclaim.consistency;

import io.counterclaim.claim.Appearance;
import io.counterclaim.claim.Appearances;
import io.counterclaim.claim.Claim;
import io.counterclaim.claim.Claims;
import io.counterclaim.consistency.Tried.Conflict;
import io.counterclaim.consistency.Tried.HeldPart;
import io.counterclaim.consistency.Tried.OwnPart;
import io.counterclaim.consistency.Tried.Part;
import io.counterclaim.consistency.Tried.Said;
import io.counterclaim.consistency.Tried.SaidBefore;
import io.counterclaim.consistency.Trial.Alike;
import io.counterclaim.consistency.Trial.Own;
import io.counterclaim.consistency.Trial.Seen;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts what a trial saw together with what is held, as it is once the trial was rolled back. */
final class TriedReading {
    private static final Comparator<Conflict> OPEN_AND_WORST_FIRST = Comparator
            .comparing((Conflict conflict) -> conflict.reconciliation() != null)
            .thenComparing(conflict -> conflict.check().severity().rank())
            .thenComparing(conflict -> conflict.check().id());
    private final Claims claims;
    private final Appearances appearances;

    TriedReading(Claims claims, Appearances appearances) {
        this.claims = claims;
        this.appearances = appearances;
    }

    /** What is read of one trial: what the article says, and what is held, by ids. */
    private record Sides(Map<String, List<Said>> byClaim, Map<String, Said> own, Map<String, Claim> claims,
            Map<String, Appearance> said) {}

    Tried of(Seen seen) {
        List<Found> found = seen.found().stream().filter(f -> OwnConcern.of(f, seen.sayings())).toList();
        Map<String, Claim> held = claims.byIds(Stream.of(found.stream().flatMap(f -> f.subject().stream()),
                seen.alike().stream().map(Alike::other),
                seen.sayings().stream().filter(Own::held).map(own -> own.claim().id())).flatMap(ids -> ids).distinct()
                .toList());
        Map<String, Appearance> said = appearances.byIds(Stream.concat(
                found.stream().flatMap(f -> f.concerns().stream()).map(concern -> id(concern)),
                seen.alike().stream().flatMap(alike -> alike.appearances().stream())).distinct().toList());
        List<Said> sayings = seen.sayings().stream().map(own -> said(own, seen.alike(), held, said)).toList();
        var sides = new Sides(sayings.stream().collect(Collectors.groupingBy(own -> own.claim().id())),
                sayings.stream().collect(Collectors.toMap(own -> own.appearance().id(), Function.identity())), held,
                said);
        return new Tried(sayings, found.stream().sorted(Comparator.comparing(Found::id)).map(f -> conflict(f, sides))
                .sorted(OPEN_AND_WORST_FIRST).toList(), seen.failures());
    }

    private static Said said(Own own, Collection<Alike> alike, Map<String, Claim> held,
            Map<String, Appearance> said) {
        List<SaidBefore> before = alike.stream()
                .filter(a -> a.claim().equals(own.claim().id()) && held.containsKey(a.other()))
                .map(a -> new SaidBefore(Objects.requireNonNull(held.get(a.other())), a.relation(),
                        a.appearances().stream().map(said::get).filter(Objects::nonNull).toList()))
                .toList();
        return new Said(own.appearance(), own.claim(), own.held() ? held.get(own.claim().id()) : null, before);
    }

    private static Conflict conflict(Found found, Sides sides) {
        List<Part> parts = new ArrayList<>();
        found.subject().forEach(claim -> parts.addAll(parts(claim, found, sides)));
        if (parts.stream().noneMatch(OwnPart.class::isInstance)) {
            // the check names a few pairs of many, and those of the article are not among them
            found.subject().stream().filter(sides.byClaim::containsKey)
                    .forEach(claim -> parts.add(new OwnPart("SUBJECT", sides.byClaim.getOrDefault(claim, List.of()))));
        }
        return new Conflict(found.check(), LookingBack.explanation(found), LookingBack.reconciliation(found), parts);
    }

    /** The article's words and those of others apart, each by the part they play. */
    private static List<Part> parts(String claim, Found found, Sides sides) {
        var own = new TreeMap<String, List<Said>>();
        var held = new TreeMap<String, List<Appearance>>();
        for (Map<String, String> concern : found.concerns()) {
            String role = String.valueOf(concern.get("role"));
            Said saying = sides.own.get(id(concern));
            Appearance other = sides.said.get(id(concern));
            if (saying != null && saying.claim().id().equals(claim)) {
                own.computeIfAbsent(role, r -> new ArrayList<>()).add(saying);
            } else if (other != null && other.claimId().equals(claim)) {
                held.computeIfAbsent(role, r -> new ArrayList<>()).add(other);
            }
        }
        List<Part> parts = new ArrayList<>();
        own.forEach((role, sayings) -> parts.add(new OwnPart(role, sayings)));
        Claim known = sides.claims.get(claim);
        if (known != null) {
            held.forEach((role, said) -> parts.add(new HeldPart(role, known, said)));
        }
        return parts.isEmpty() ? silent(claim, sides) : parts;
    }

    /** A claim of which the check names no words is shown too. */
    private static List<Part> silent(String claim, Sides sides) {
        Claim known = sides.claims.get(claim);
        return known == null
                ? List.of(new OwnPart("SUBJECT", sides.byClaim.getOrDefault(claim, List.of())))
                : List.of(new HeldPart("SUBJECT", known, List.of()));
    }

    private static String id(Map<String, String> concern) {
        return String.valueOf(concern.get("id"));
    }
}
