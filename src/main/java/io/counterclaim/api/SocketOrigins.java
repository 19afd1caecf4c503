package io.counterclaim.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a WebSocket that a page of another site opens. Browsers ask nobody before they do, as they do before they send
 * JSON elsewhere; they only tell the site.
 */
@Component
class SocketOrigins extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (request.getHeader(HttpHeaders.UPGRADE) != null && origin != null
                && !same(origin, request.getHeader(HttpHeaders.HOST))) {
            UnreadRequests.answer(response, HttpStatus.FORBIDDEN);
            return;
        }
        chain.doFilter(request, response);
    }

    /** Whether host and port are the same, as the browser writes them. */
    private static boolean same(String origin, @Nullable String host) {
        try {
            String authority = URI.create(origin).getRawAuthority();
            return authority != null && authority.equalsIgnoreCase(host);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
