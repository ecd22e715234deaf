using System.Globalization;
using System.Net;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using HotChocolate;
using Leefbaarheid.GraphQL.Execution;
using Leefbaarheid.GraphQL.Types;
using Leefbaarheid.GraphQL.Types.Cutting;
using Leefbaarheid.GraphQL.Types.Printing;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;

namespace Leefbaarheid.GraphQL.Server;

/// <summary>The schema as a file to download, or some of its types.</summary>
internal sealed class SchemaDownload(RequestExecutorResolver executors, TimeProvider clock)
{
    private readonly ConditionalWeakTable<RequestExecutor, Printed> _whole = [];

    public async Task HandleAsync(HttpContext http)
    {
        if (!executors.Executor.Options.EnableSchemaFileSupport)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        try
        {
            var executor = executors.Executor.For(http.RequestServices);
            var printed = http.Request.Query.ContainsKey("types") ? Some(executor, http.Request.Query["types"]) : Whole(executor);
            await WriteAsync(http, printed);
        }
        catch (BadRequestException exception)
        {
            await JsonResponse.WriteErrorAsync(http, ResponseFormat.GraphQLResponse, exception);
        }
    }

    private Printed Whole(RequestExecutor executor)
        => _whole.GetValue(executor, shown => new Printed(Encoding.UTF8.GetBytes(shown.View.Print()), clock.GetUtcNow()));

    private Printed Some(RequestExecutor executor, string? list)
    {
        var names = (list ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (names.Length == 0)
            throw BadRequestException.Of(ErrorCodes.Server.TypeParameterIsEmpty, "The specified types argument is empty.");
        var schema = executor.Schema;
        var types = new List<NamedType>(names.Length);
        foreach (var name in names)
        {
            if (!Naming.IsValid(name))
                throw BadRequestException.Of(ErrorCodes.Server.InvalidTypeName, $"The type name `{name}` is invalid.");
            types.Add(schema.Type(name) ?? throw new BadRequestException(
                HttpStatusCode.NotFound, ErrorCodes.Server.TypeDoesNotExist, $"The type `{name}` does not exist."));
        }

        return new Printed(Encoding.UTF8.GetBytes(SchemaPrinter.Print(types.Distinct())), Whole(executor).Since);
    }

    private static async Task WriteAsync(HttpContext http, Printed printed)
    {
        var headers = http.Response.Headers;
        headers.ETag = printed.Tag.ToString();
        headers.LastModified = printed.Since.ToString("R", CultureInfo.InvariantCulture);

        // Where callers know different parts of it, what one got is not for another, nor for himself when he is somebody else tomorrow.
        headers.CacheControl = http.RequestServices.GetService<ISchemaCutSource>() is null ? "public, max-age=3600, must-revalidate" : "private, no-cache";
        if (IsKnown(http.Request, printed.Tag))
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        http.Response.ContentType = "application/graphql; charset=utf-8";
        headers.ContentDisposition = "attachment; filename=\"schema.graphql\"";
        headers.ContentLength = printed.Text.Length;
        await http.Response.Body.WriteAsync(printed.Text, http.RequestAborted);
    }

    private static bool IsKnown(HttpRequest request, EntityTagHeaderValue tag)
        => EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch, out var known)
            && known.Any(candidate => candidate.Equals(EntityTagHeaderValue.Any) || candidate.Compare(tag, useStrongComparison: false));

    private sealed record Printed(byte[] Text, DateTimeOffset Since)
    {
        public EntityTagHeaderValue Tag { get; } = new($"\"{Convert.ToHexString(SHA256.HashData(Text).AsSpan(0, 16))}\"");
    }
}
