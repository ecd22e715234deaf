using System.Net;

namespace Leefbaarheid.GraphQL.Server;

/// <summary>An HTTP request that is no GraphQL request. Status and code are the same under every media type.</summary>
internal sealed class BadRequestException(HttpStatusCode status, string code, string message) : Exception(message)
{
    public HttpStatusCode Status => status;

    public string Code => code;

    public static BadRequestException Of(string code, string message) => new(HttpStatusCode.BadRequest, code, message);
}
