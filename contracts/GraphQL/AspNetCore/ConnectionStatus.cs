namespace HotChocolate.AspNetCore.Subscriptions.Protocols;

/// <summary>Whether a client may stay connected.</summary>
public sealed class ConnectionStatus
{
    private const string DefaultRejection = "Your connection was rejected.";

    private ConnectionStatus(bool accepted, string message, IReadOnlyDictionary<string, object?>? extensions)
    {
        Accepted = accepted;
        Message = message;
        Extensions = extensions;
    }

    /// <summary>True: it may.</summary>
    public bool Accepted { get; }

    /// <summary>The reason that the client is given.</summary>
    public string Message { get; }

    /// <summary>What goes with the answer; null for nothing.</summary>
    public IReadOnlyDictionary<string, object?>? Extensions { get; }

    /// <summary>The client may stay.</summary>
    public static ConnectionStatus Accept() => new(true, "Your connection was accepted.", null);

    /// <summary>The client may not stay.</summary>
    /// <param name="message">The reason; not empty.</param>
    /// <param name="extensions">For the application's own use: the protocol has no place for it.</param>
    public static ConnectionStatus Reject(string message, IReadOnlyDictionary<string, object?>? extensions)
    {
        ArgumentException.ThrowIfNullOrEmpty(message);
        return new ConnectionStatus(false, message, extensions);
    }

    /// <summary>The client may not stay.</summary>
    /// <param name="message">The reason; not empty.</param>
    public static ConnectionStatus Reject(string message) => Reject(message, null);

    /// <summary>The client may not stay.</summary>
    public static ConnectionStatus Reject() => Reject(DefaultRejection, null);

    /// <summary>The client may not stay.</summary>
    /// <param name="extensions">For the application's own use: the protocol has no place for it.</param>
    public static ConnectionStatus Reject(IReadOnlyDictionary<string, object?> extensions) => Reject(DefaultRejection, extensions);
}
