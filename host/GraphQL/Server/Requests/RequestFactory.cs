using System.Security.Claims;
using System.Text.Json;
using HotChocolate;
using HotChocolate.AspNetCore;
using HotChocolate.Execution;
using HotChocolate.Execution.Configuration;
using Leefbaarheid.GraphQL.Types.Scalars;
using Microsoft.AspNetCore.Http;

namespace Leefbaarheid.GraphQL.Server;

/// <summary>Makes of a caller's request the one to execute, with the help of the application's interceptor if it has one.</summary>
internal sealed class RequestFactory(IHttpRequestInterceptor? interceptor)
{
    /// <exception cref="BadRequestException">The extensions cannot be read.</exception>
    /// <exception cref="GraphQLException">The interceptor refuses the request.</exception>
    public async ValueTask<OperationRequest> CreateAsync(
        HttpContext http,
        IRequestExecutor executor,
        GraphQLRequest request,
        AllowedGetOperations allowed)
    {
        if (interceptor is null)
            return Create(http, request, allowed);
        var builder = Builder(request, allowed).SetCostReport(CostReportOf(http.Request));
        await interceptor.OnCreateAsync(http, executor, builder, http.RequestAborted);
        return builder.BuildRequest();
    }

    public static OperationRequestBuilder Builder(GraphQLRequest request, AllowedGetOperations allowed)
    {
        var builder = new OperationRequestBuilder
        {
            Variables = request.Variables,
            AllowsQueries = allowed.HasFlag(AllowedGetOperations.Query),
            AllowsMutations = allowed.HasFlag(AllowedGetOperations.Mutation),
            AllowsSubscriptions = allowed.HasFlag(AllowedGetOperations.Subscription),
        };
        if (request.Document is not null)
            builder.SetDocument(request.Document);
        return builder.SetDocumentId(request.DocumentId).SetOperationName(request.OperationName).SetExtensions(Plain(request.Extensions));
    }

    // What DefaultHttpRequestInterceptor does, without a builder: most applications have no interceptor.
    private static OperationRequest Create(HttpContext http, GraphQLRequest request, AllowedGetOperations allowed)
        => new(request.Document)
        {
            DocumentId = request.DocumentId,
            OperationName = request.OperationName,
            Variables = request.Variables,
            Extensions = Plain(request.Extensions),
            AllowsQueries = allowed.HasFlag(AllowedGetOperations.Query),
            AllowsMutations = allowed.HasFlag(AllowedGetOperations.Mutation),
            AllowsSubscriptions = allowed.HasFlag(AllowedGetOperations.Subscription),
            Services = http.RequestServices,
            CostReport = CostReportOf(http.Request),
            ContextData = new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                [nameof(HttpContext)] = http,
                [nameof(ClaimsPrincipal)] = http.User,
                [nameof(CancellationToken)] = http.RequestAborted,
            },
        };

    private static CostReport CostReportOf(HttpRequest request)
        => !request.Headers.TryGetValue("GraphQL-Cost", out var wanted) ? CostReport.None
            : wanted == "report" ? CostReport.Report
            : wanted == "validate" ? CostReport.Validate
            : CostReport.None;

    private static Dictionary<string, object?>? Plain(JsonElement extensions)
    {
        if (extensions.ValueKind != JsonValueKind.Object)
            return null;
        return JsonLiteral.TryRead(extensions, out var value)
            ? (Dictionary<string, object?>?)value
            : throw BadRequestException.Of(ErrorCodes.Server.RequestInvalid, "The parameter extensions holds a number that is too large.");
    }
}
