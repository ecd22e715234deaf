using System.CommandLine;
using Leefbaarheid.Host.Data;
using Leefbaarheid.Host.Modules.Composition;
using Leefbaarheid.Host.Security;

namespace Leefbaarheid.Host.Commands;

internal static class ServeCommand
{
    public static Command Create()
    {
        var command = new Command("serve", "Serve the schema and the web client; the default.");
        command.SetAction(RunAsync);
        return command;
    }

    public static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        Listening.Check(Modules.Composition.HostBuilder.Create(new HostSettings(parsed.Settings())).Configuration);
        await using var app = await ModularHost.CreateAsync(new HostSettings(parsed.Settings()), cancellationToken);

        // Never into a database that somebody chose: the setting may have travelled along with a copied configuration.
        if (app.Configuration.GetValue("Demo:Laden", defaultValue: false) && app.Services.GetRequiredService<HostDatabase>().Settings.IsDefault)
            await DemoData.MakeWhenEmptyAsync(app.Services, cancellationToken);
        await app.RunAsync(cancellationToken);
        return HostCommands.Succeeded;
    }
}
