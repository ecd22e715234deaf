using Leefbaarheid.Host.Modules.Loading;

namespace Leefbaarheid.Host.Modules.Composition;

/// <summary>How to start the host.</summary>
/// <param name="Arguments">Settings from the command line: <c>--Database:Provider=PostgreSql</c>.</param>
internal sealed record HostSettings(IReadOnlyList<string> Arguments)
{
    /// <summary>True: the log stays off the output, which is for somebody's program.</summary>
    public bool KeepOutputClean { get; init; }

    /// <summary>False: the database is left alone, neither migrated nor filled.</summary>
    public bool PrepareDatabase { get; init; } = true;

    /// <summary>Where appsettings.json, data and logs are; null for the usual place.</summary>
    public string? ContentRoot { get; init; }

    /// <summary>The code of modules that may be used as it is in memory; for a process that starts more than one host.</summary>
    public LoadedCode Code { get; init; } = new();

    /// <summary>Changes the host before it is built; runs again when the host is composed anew without a failed module.</summary>
    public Action<WebApplicationBuilder>? Configure { get; init; }
}
