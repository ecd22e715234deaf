namespace Leefbaarheid.GraphQL.Server.Sockets;

/// <summary>Why the server closes a socket: the codes of <c>graphql-transport-ws</c>, and those of WebSocket itself that apply.</summary>
internal static class CloseCode
{
    public const int Normal = 1000;
    public const int GoingAway = 1001;
    public const int MessageTooBig = 1009;

    /// <summary>A message that is none of the protocol's.</summary>
    public const int BadRequest = 4400;

    /// <summary>An operation before the connection was acknowledged.</summary>
    public const int Unauthorized = 4401;

    /// <summary>The interceptor refused the connection.</summary>
    public const int Forbidden = 4403;

    public const int SubprotocolNotAcceptable = 4406;
    public const int ConnectionInitialisationTimeout = 4408;
    public const int SubscriberAlreadyExists = 4409;
    public const int TooManyInitialisationRequests = 4429;
    public const int InternalServerError = 4500;
}

/// <summary>Ends a socket with a code and a reason.</summary>
internal sealed class SocketClosingException(int code, string reason) : Exception(reason)
{
    public int Code => code;
}
