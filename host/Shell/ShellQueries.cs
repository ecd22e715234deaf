using HotChocolate.Types;

namespace Leefbaarheid.Host.Shell;

/// <summary>The frame around the pages.</summary>
[QueryType]
internal sealed class ShellQueries
{
    /// <summary>What a client shows around the pages, for the current user.</summary>
    public Schil GetSchil() => new();
}
