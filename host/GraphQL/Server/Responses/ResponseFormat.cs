using System.Net;
using Leefbaarheid.GraphQL.Execution;

namespace Leefbaarheid.GraphQL.Server;

/// <summary>The media type of a response, and with it the meaning of its status code.</summary>
internal enum ResponseFormat
{
    /// <summary><c>application/json</c>: the status tells of HTTP only, what GraphQL thinks is in the body.</summary>
    Json,

    /// <summary><c>application/graphql-response+json</c>: the status tells of GraphQL too.</summary>
    GraphQLResponse,

    /// <summary><c>multipart/mixed</c>: several results, each a part of its own; the status tells of HTTP only.</summary>
    MultipartMixed,

    /// <summary><c>text/event-stream</c>: results as events; the status tells of HTTP only.</summary>
    EventStream,
}

internal static class ResponseFormats
{
    public static string ContentType(this ResponseFormat format) => format switch
    {
        ResponseFormat.Json => "application/json; charset=utf-8",
        ResponseFormat.GraphQLResponse => "application/graphql-response+json; charset=utf-8",
        ResponseFormat.EventStream => "text/event-stream; charset=utf-8",
        _ => "multipart/mixed; boundary=\"-\"",
    };

    /// <summary>
    /// The one table of status codes for requests that reached the executor. What is no GraphQL request at all has the status of its
    /// <see cref="BadRequestException"/>.
    /// </summary>
    public static HttpStatusCode Status(this ResponseFormat format, RequestOutcome outcome) => (outcome, format) switch
    {
        (RequestOutcome.Executed, _) => HttpStatusCode.OK,
        (RequestOutcome.OperationNotAllowed, _) => HttpStatusCode.MethodNotAllowed,
        (RequestOutcome.NotAuthorized, _) => HttpStatusCode.Unauthorized,
        (RequestOutcome.LimitExceeded or RequestOutcome.TimedOut, _) => HttpStatusCode.BadRequest,
        (RequestOutcome.ServerError, ResponseFormat.GraphQLResponse) => HttpStatusCode.InternalServerError,
        (_, ResponseFormat.Json) => HttpStatusCode.OK,
        _ => HttpStatusCode.BadRequest,
    };
}
