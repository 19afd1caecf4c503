package io.counterclaim.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The spelling under which a URI is known, so that one page found in two ways is one page: scheme and host without
 * regard to case, http as https, without default port, fragment, slash at the end, and what only tells where a reader
 * came from.
 */
final class CanonicalUri {
    private static final Pattern TRACKING = Pattern
            .compile("(?i)(?:utm_\\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|at_\\w+|cmpid|ref_src)(?:=.*)?");

    private CanonicalUri() {}

    /** The canonical spelling, or null where there is no URI; what is no hierarchical URI is left as it is. */
    static @Nullable String of(@Nullable String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        try {
            URI uri = new URI(given.strip());
            return uri.getHost() == null ? given.strip() : spelled(uri.normalize());
        } catch (URISyntaxException e) {
            return given.strip();
        }
    }

    private static String spelled(URI uri) {
        String scheme = uri.getScheme() == null ? "https" : uri.getScheme().toLowerCase(Locale.ROOT);
        boolean usual = uri.getPort() == -1 || uri.getPort() == 80 && scheme.equals("http")
                || uri.getPort() == 443 && scheme.equals("https");
        String path = uri.getRawPath() == null ? "" : uri.getRawPath().replaceFirst("/+$", "");
        return (scheme.equals("http") ? "https" : scheme) + "://" + uri.getHost().toLowerCase(Locale.ROOT)
                + (usual ? "" : ":" + uri.getPort()) + path + query(uri.getRawQuery());
    }

    private static String query(@Nullable String query) {
        String kept = query == null
                ? ""
                : Arrays.stream(query.split("&")).filter(part -> !part.isEmpty() && !TRACKING.matcher(part).matches())
                        .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }
}
