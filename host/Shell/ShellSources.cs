using Leefbaarheid.Contracts.Pages;

namespace Leefbaarheid.Host.Shell;

/// <summary>What the modules know of the current user. Asked once per scope.</summary>
internal sealed class ShellSources(IEnumerable<IShellSource> sources)
{
    private Task<ShellUser?>? _user;

    public IEnumerable<Notifications> Notifications => sources.Select(source => source.Notifications).OfType<Notifications>();

    /// <summary>Null for somebody whom no module knows.</summary>
    public Task<ShellUser?> UserAsync(CancellationToken cancellationToken)
        => _user ??= FirstAsync(source => source.UserAsync(cancellationToken));

    /// <summary>Keys of the teams that the user is in today.</summary>
    public async Task<IReadOnlyList<Guid>> TeamsAsync(CancellationToken cancellationToken)
        => [.. ((await UserAsync(cancellationToken))?.Teams ?? []).Select(team => team.Id)];

    /// <summary>Null when no module says so.</summary>
    public Task<string?> StartPageAsync(CancellationToken cancellationToken) => FirstAsync(source => source.StartPageAsync(cancellationToken));

    private async Task<T?> FirstAsync<T>(Func<IShellSource, ValueTask<T?>> ask)
        where T : class
    {
        foreach (var source in sources)
        {
            if (await ask(source) is { } answer)
                return answer;
        }

        return null;
    }
}
