using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using HotChocolate.Types;
using Leefbaarheid.GraphQL.Execution;
using Leefbaarheid.GraphQL.Language;

namespace Leefbaarheid.GraphQL.Types.Scalars;

/// <summary>
/// Files that came with a request. Variables are JSON, so a file stands in them as a token that this scalar knows while the request
/// lasts. Tokens are random: no caller can name the file of another.
/// </summary>
internal sealed class UploadScalar : ScalarType
{
    private const string Member = "$upload";
    private readonly ConcurrentDictionary<string, IFile> _files = new(StringComparer.Ordinal);

    public UploadScalar()
        : base("Upload")
    {
        RuntimeType = typeof(IFile);
        Description = "The `Upload` scalar type represents a file upload.";
    }

    /// <summary>Makes a file known until the registration is disposed.</summary>
    public Registration Register(IFile file)
    {
        var token = RandomNumberGenerator.GetHexString(32);
        _files[token] = file;
        return new Registration(this, token);
    }

    public override bool TryParseLiteral(ValueNode literal, out object? value)
    {
        value = null;
        return false;
    }

    public override bool TryParseJson(JsonElement json, out object? value)
    {
        value = json.ValueKind == JsonValueKind.Object
            && json.TryGetProperty(Member, out var token)
            && token.ValueKind == JsonValueKind.String
            && _files.TryGetValue(token.GetString()!, out var file)
                ? file
                : null;
        return value is not null;
    }

    public override bool TryWrite(JsonBuffer writer, object value) => false;

    /// <param name="Token">What stands for the file in the variables, as the member <c>$upload</c> of an object.</param>
    internal sealed record Registration(UploadScalar Scalar, string Token) : IDisposable
    {
        public void Dispose() => Scalar._files.TryRemove(Token, out _);
    }

    /// <summary>What a variable holds in the place of a file; null: the schema takes no files.</summary>
    public static JsonObject Placeholder(Registration? registration) => new() { [Member] = registration?.Token ?? "" };
}
