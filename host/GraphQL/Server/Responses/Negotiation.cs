using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Leefbaarheid.GraphQL.Server;

/// <summary>What a caller can read, of what the server can write.</summary>
/// <param name="Single">For one result; null: the caller takes neither type.</param>
/// <param name="Several">For the results of a batch; null: the caller takes none of the types.</param>
/// <param name="TakesEvents">For the results of a subscription: whether the caller takes an event stream.</param>
internal readonly record struct Negotiation(ResponseFormat? Single, ResponseFormat? Several, bool TakesEvents)
{
    // A caller that says nothing waits for one answer.
    private static readonly Negotiation Unsaid = new(ResponseFormat.Json, ResponseFormat.MultipartMixed, TakesEvents: false);

    /// <summary>False: the header cannot be read.</summary>
    public static bool TryParse(StringValues accept, out Negotiation negotiation)
    {
        negotiation = Unsaid;
        if (StringValues.IsNullOrEmpty(accept))
            return true;
        if (!MediaTypeHeaderValue.TryParseStrictList(accept, out var ranges))
            return false;
        ResponseFormat? single = null;
        ResponseFormat? several = null;
        var takesEvents = false;
        foreach (var range in ranges.Where(range => range.Quality is not 0).OrderByDescending(range => range.Quality ?? 1))
        {
            var (one, many) = Formats(range);
            single ??= one;
            several ??= many;
            takesEvents |= range.MatchesAllTypes || range.MediaType.Equals("text/event-stream", StringComparison.OrdinalIgnoreCase);
        }

        negotiation = new Negotiation(single, several, takesEvents);
        return true;
    }

    private static (ResponseFormat? Single, ResponseFormat? Several) Formats(MediaTypeHeaderValue range)
    {
        // A caller that takes anything knows nothing of the newer type: that is what the conformance suite asks for.
        if (range.MatchesAllTypes)
            return (ResponseFormat.Json, ResponseFormat.MultipartMixed);
        return range.MediaType.Value?.ToLowerInvariant() switch
        {
            "application/graphql-response+json" or "application/*" => (ResponseFormat.GraphQLResponse, ResponseFormat.GraphQLResponse),
            "application/json" => (ResponseFormat.Json, ResponseFormat.Json),
            "text/event-stream" => (ResponseFormat.EventStream, null),
            "multipart/mixed" or "multipart/*" => (null, ResponseFormat.MultipartMixed),
            _ => (null, null),
        };
    }
}
