package io.counterclaim.api;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what never became a GraphQL request in the form of a GraphQL answer, so that clients read one kind of error. */
@Controller
class UnreadRequests implements ErrorController {

    @RequestMapping("/error")
    ResponseEntity<String> answer(HttpServletRequest request) {
        HttpStatus status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.resolve(code)
                : HttpStatus.NOT_FOUND;
        HttpStatus told = status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
        return ResponseEntity.status(told).contentType(MediaType.APPLICATION_JSON).body(body(told));
    }

    /** Answers without the application's help, which trips over some requests again when it looks for what to answer. */
    static void answer(HttpServletResponse response, HttpStatus status) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getWriter().write(body(status));
    }

    private static String body(HttpStatus status) {
        return "{\"errors\":[{\"message\":\"" + message(status) + "\",\"extensions\":{\"code\":\"" + code(status)
                + "\"}}]}";
    }

    private static ErrorCode code(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> ErrorCode.NOT_FOUND;
            case CONTENT_TOO_LARGE -> ErrorCode.TOO_COMPLEX;
            case FORBIDDEN -> ErrorCode.FORBIDDEN;
            case SERVICE_UNAVAILABLE -> ErrorCode.UNAVAILABLE;
            default -> status.is4xxClientError() ? ErrorCode.INVALID_INPUT : ErrorCode.INTERNAL;
        };
    }

    private static String message(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST -> "This is no GraphQL request: send one JSON object in UTF-8, not an array of them, with"
                    + " 'query' and, if need be, 'variables' and 'operationName'.";
            case NOT_FOUND -> "There is nothing here: GraphQL is at /graphql, and GraphiQL at /graphiql.";
            case FORBIDDEN -> "A page of another site may not open a WebSocket here.";
            case METHOD_NOT_ALLOWED -> "GraphQL requests are sent by POST.";
            case UNSUPPORTED_MEDIA_TYPE -> "The body must be application/json.";
            case NOT_ACCEPTABLE -> "The answer is application/json or application/graphql-response+json.";
            case CONTENT_TOO_LARGE -> "The body is larger than 'counterclaim.api.max-body' allows: send less at once.";
            default -> status.is4xxClientError()
                    ? "The request cannot be answered: " + status.getReasonPhrase() + "."
                    : "Something failed here, not in your request.";
        };
    }
}
