using System.CommandLine;
using Leefbaarheid.Host.Graph;
using Leefbaarheid.Host.Modules.Composition;

namespace Leefbaarheid.Host.Commands;

internal static class SchemaCommand
{
    public static Command Create()
    {
        var command = new Command("schema", "Print the schema of the active modules in GraphQL's schema definition language.");
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var settings = new HostSettings(parsed.Settings()) { KeepOutputClean = true, PrepareDatabase = false };
        await using var app = await ModularHost.CreateAsync(settings, cancellationToken);
        await parsed.InvocationConfiguration.Output.WriteAsync(Engine.Print(app.Services));
        return HostCommands.Succeeded;
    }
}
