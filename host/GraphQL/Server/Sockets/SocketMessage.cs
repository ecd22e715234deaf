using System.Text.Json;
using HotChocolate.AspNetCore.Subscriptions.Protocols;

namespace Leefbaarheid.GraphQL.Server.Sockets;

/// <summary>A message of the client.</summary>
/// <param name="Id">Empty for messages that belong to no operation.</param>
/// <param name="Payload">An object, or undefined or null.</param>
internal sealed record SocketMessage(string Type, string Id, JsonElement Payload) : IOperationMessagePayload
{
    private static readonly JsonSerializerOptions s_web = new(JsonSerializerDefaults.Web);

    public bool HasPayload => Payload.ValueKind == JsonValueKind.Object;

    /// <exception cref="SocketClosingException">It is no message of the protocol.</exception>
    public static SocketMessage Parse(ReadOnlyMemory<byte> text)
    {
        JsonElement json;
        try
        {
            json = RequestJson.Parse(text);
        }
        catch (JsonException)
        {
            throw Invalid("Invalid message received");
        }

        if (json.ValueKind != JsonValueKind.Object)
            throw Invalid("A message must be a JSON object");
        if (!json.TryGetProperty("type", out var type) || type.ValueKind != JsonValueKind.String)
            throw Invalid("A message must have a 'type' that is a string");
        var name = type.GetString()!;
        var payload = json.TryGetProperty("payload", out var value) ? value : default;
        switch (name)
        {
            case "connection_init" or "ping" or "pong":
                if (payload.ValueKind is not (JsonValueKind.Object or JsonValueKind.Null or JsonValueKind.Undefined))
                    throw Invalid($"The payload of '{name}' must be an object, or left out");
                return new SocketMessage(name, "", payload);
            case "subscribe":
                if (payload.ValueKind != JsonValueKind.Object)
                    throw Invalid("The payload of 'subscribe' must be an object");
                return new SocketMessage(name, ReadId(json, name), payload);
            case "complete":
                return new SocketMessage(name, ReadId(json, name), default);
            default:
                throw Invalid($"Unexpected message of type '{name}' received");
        }
    }

    public T? As<T>()
        where T : class
        => HasPayload ? Payload.Deserialize<T>(s_web) : null;

    private static string ReadId(JsonElement message, string type)
        => message.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String && id.GetString() is { Length: > 0 } text
            ? text
            : throw Invalid($"A message of type '{type}' must have an 'id' that is a string and not empty");

    private static SocketClosingException Invalid(string reason) => new(CloseCode.BadRequest, reason);
}
