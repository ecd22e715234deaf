using System.Net;
using Leefbaarheid.GraphQL.Execution;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Leefbaarheid.GraphQL.Server;

/// <summary>The media type of a response, and with it the meaning of its status code.</summary>
internal enum ResponseFormat
{
    /// <summary><c>application/json</c>: the status tells of HTTP only, what GraphQL thinks is in the body.</summary>
    Json,

    /// <summary><c>application/graphql-response+json</c>: the status tells of GraphQL too.</summary>
    GraphQLResponse,
}

internal static class ResponseFormats
{
    public static string ContentType(this ResponseFormat format) => format == ResponseFormat.Json
        ? "application/json; charset=utf-8"
        : "application/graphql-response+json; charset=utf-8";

    /// <summary>Null: nothing that the caller accepts is offered.</summary>
    public static ResponseFormat? Negotiate(StringValues accept)
    {
        if (StringValues.IsNullOrEmpty(accept))
            return ResponseFormat.Json;
        if (!MediaTypeHeaderValue.TryParseList(accept, out var accepted))
            return null;
        foreach (var range in accepted.Where(range => range.Quality is not 0).OrderByDescending(range => range.Quality ?? 1))
        {
            if (range.MediaType.Equals("application/graphql-response+json", StringComparison.OrdinalIgnoreCase)
                || range.MediaType.Equals("application/*", StringComparison.Ordinal))
            {
                return ResponseFormat.GraphQLResponse;
            }

            // A caller that takes anything knows nothing of the newer type: that is what the conformance suite asks for.
            if (range.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase) || range.MatchesAllTypes)
                return ResponseFormat.Json;
        }

        return null;
    }

    /// <summary>The one table of status codes for requests that reached the executor.</summary>
    public static HttpStatusCode Status(this ResponseFormat format, RequestOutcome outcome) => (outcome, format) switch
    {
        (RequestOutcome.Executed, _) => HttpStatusCode.OK,
        (RequestOutcome.OperationNotAllowed, _) => HttpStatusCode.MethodNotAllowed,
        (RequestOutcome.LimitExceeded or RequestOutcome.TimedOut, _) => HttpStatusCode.BadRequest,
        (RequestOutcome.ServerError, ResponseFormat.GraphQLResponse) => HttpStatusCode.InternalServerError,
        (_, ResponseFormat.Json) => HttpStatusCode.OK,
        _ => HttpStatusCode.BadRequest,
    };
}
