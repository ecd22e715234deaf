using System.Buffers;
using System.Text.Json;
using Leefbaarheid.GraphQL.Execution;

namespace Leefbaarheid.GraphQL.Server;

/// <summary>
/// Reads the usual body, an object that is one request, straight from its bytes: no tree is made of it, and no string of a document that is
/// known already. What is unusual or wrong is left to <see cref="RequestParser"/>, which knows the words for it.
/// </summary>
internal static class PlainRequestReader
{
    private static readonly JsonReaderOptions s_options = new() { MaxDepth = RequestJson.MaxDepth };

    /// <summary>Null: the body has another form, or a mistake.</summary>
    /// <param name="utf8">JSON of which <see cref="RequestJson.HasPlainText"/> holds.</param>
    /// <param name="documents">Those that are known.</param>
    /// <exception cref="JsonException">It is no JSON.</exception>
    /// <exception cref="BadRequestException">The request asks for nothing, or its id is none.</exception>
    public static GraphQLRequest? TryRead(ReadOnlySpan<byte> utf8, DocumentCache documents)
    {
        var reader = new Utf8JsonReader(utf8, s_options);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
            return null;
        string? document = null;
        string? id = null;
        string? documentId = null;
        string? operationName = null;
        JsonElement variables = default;
        JsonElement extensions = default;

        // Of members with the same name the last one counts, as it does for JsonElement.
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isFitting = true;
            if (IsMember(ref reader, "query"u8))
                isFitting = TryReadDocument(ref reader, documents, out document);
            else if (IsMember(ref reader, "variables"u8))
                isFitting = TryReadMap(ref reader, out variables);
            else if (IsMember(ref reader, "operationName"u8))
                isFitting = TryReadText(ref reader, out operationName);
            else if (IsMember(ref reader, "extensions"u8))
                isFitting = TryReadMap(ref reader, out extensions);
            else if (IsMember(ref reader, "id"u8))
                isFitting = TryReadText(ref reader, out id);
            else if (IsMember(ref reader, "documentId"u8))
                isFitting = TryReadText(ref reader, out documentId);
            else
                reader.Skip();
            if (!isFitting)
                return null;
        }

        // Throws when something follows.
        reader.Read();
        return RequestParser.Create(document, id ?? documentId, operationName, variables, extensions);
    }

    /// <summary>Steps to the value of the member that has the name.</summary>
    private static bool IsMember(ref Utf8JsonReader reader, ReadOnlySpan<byte> name) => reader.ValueTextEquals(name) && reader.Read();

    private static bool TryReadText(ref Utf8JsonReader reader, out string? text)
    {
        text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        return reader.TokenType is JsonTokenType.String or JsonTokenType.Null;
    }

    private static bool TryReadMap(ref Utf8JsonReader reader, out JsonElement map)
    {
        map = reader.TokenType == JsonTokenType.StartObject ? JsonElement.ParseValue(ref reader) : default;
        return reader.TokenType is JsonTokenType.EndObject or JsonTokenType.Null;
    }

    private static bool TryReadDocument(ref Utf8JsonReader reader, DocumentCache documents, out string? document)
    {
        document = null;
        if (reader.TokenType != JsonTokenType.String)
            return reader.TokenType == JsonTokenType.Null;
        if (!reader.ValueIsEscaped)
        {
            document = documents.Text(reader.ValueSpan);
            return true;
        }

        var rented = ArrayPool<byte>.Shared.Rent(reader.ValueSpan.Length);
        document = documents.Text(rented.AsSpan(0, reader.CopyString(rented)));
        ArrayPool<byte>.Shared.Return(rented);
        return true;
    }
}
