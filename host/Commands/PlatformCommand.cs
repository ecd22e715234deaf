using System.CommandLine;
using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Host.Modules.Composition;

namespace Leefbaarheid.Host.Commands;

/// <summary>A verb that does one thing in the database and says what.</summary>
internal static class PlatformCommand
{
    /// <param name="parsed">The command line.</param>
    /// <param name="work">Does it, in a scope of its own, and answers what to say.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static async Task<int> RunAsync(
        ParseResult parsed, Func<IServiceProvider, CancellationToken, Task<string>> work, CancellationToken cancellationToken)
    {
        var settings = new HostSettings(parsed.Settings()) { KeepOutputClean = true };
        await using var app = await ModularHost.CreateAsync(settings, cancellationToken);
        await using var scope = app.Services.CreateAsyncScope();
        try
        {
            await parsed.InvocationConfiguration.Output.WriteLineAsync(await work(scope.ServiceProvider, cancellationToken));
            return HostCommands.Succeeded;
        }
        catch (DomainException refused)
        {
            await parsed.InvocationConfiguration.Error.WriteLineAsync(refused.Message);
            return HostCommands.Failed;
        }
    }
}
