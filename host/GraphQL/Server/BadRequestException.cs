using System.Net;

namespace Leefbaarheid.GraphQL.Server;

/// <summary>An HTTP request that is no GraphQL request.</summary>
internal sealed class BadRequestException(HttpStatusCode status, string code, string message) : Exception(message)
{
    public HttpStatusCode Status => status;

    public string Code => code;
}
