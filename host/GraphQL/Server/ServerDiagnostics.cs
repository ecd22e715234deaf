using HotChocolate;
using HotChocolate.AspNetCore.Instrumentation;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Server;

/// <summary>Tells the listeners of the server. There is none when nobody listens.</summary>
internal sealed class ServerDiagnostics
{
    private readonly ServerDiagnosticEventListener[] _listeners;

    private ServerDiagnostics(ServerDiagnosticEventListener[] listeners) => _listeners = listeners;

    public static ServerDiagnostics? Of(IServiceProvider services)
        => services.GetServices<ServerDiagnosticEventListener>().ToArray() is { Length: > 0 } listeners ? new ServerDiagnostics(listeners) : null;

    public IDisposable ExecuteHttpRequest(HttpContext http) => Begin(listener => listener.ExecuteHttpRequest(http, Kind(http.Request)));

    public IDisposable ParseHttpRequest(HttpContext http) => Begin(listener => listener.ParseHttpRequest(http));

    public void HttpRequestError(HttpContext http, IEnumerable<IError> errors)
    {
        foreach (var error in errors)
            Array.ForEach(_listeners, listener => listener.HttpRequestError(http, error));
    }

    public void HttpRequestError(HttpContext http, Exception exception)
        => Array.ForEach(_listeners, listener => listener.HttpRequestError(http, exception));

    private static HttpRequestKind Kind(HttpRequest request)
        => HttpMethods.IsGet(request.Method) ? HttpRequestKind.HttpGet
            : request.HasFormContentType ? HttpRequestKind.HttpMultiPart
            : HttpRequestKind.HttpPost;

    private Scope Begin(Converter<ServerDiagnosticEventListener, IDisposable> begin) => new(Array.ConvertAll(_listeners, begin));

    private sealed class Scope(IDisposable[] scopes) : IDisposable
    {
        public void Dispose()
        {
            for (var index = scopes.Length - 1; index >= 0; index--)
                scopes[index].Dispose();
        }
    }
}
