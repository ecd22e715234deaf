using System.CommandLine;
using Leefbaarheid.Host.Data;
using Leefbaarheid.Host.Modules;
using Leefbaarheid.Host.Modules.Composition;

namespace Leefbaarheid.Host.Commands;

internal static class MigrateCommand
{
    public static Command Create()
    {
        var script = new Option<bool>("--script") { Description = "Print the SQL of all migrations instead of running them." };
        var command = new Command("migrate", "Bring the database up to date and fill in set-up data, without serving.") { script };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed, parsed.GetValue(script), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, bool script, CancellationToken cancellationToken)
    {
        var settings = new HostSettings(parsed.Settings()) { KeepOutputClean = true, PrepareDatabase = !script };
        await using var app = await ModularHost.CreateAsync(settings, cancellationToken);
        var modules = app.Services.GetRequiredService<ModuleSet>();
        if (script)
        {
            var sql = app.Services.GetRequiredService<MigrationRunner>().Script([.. modules.Active.Select(module => module.Id)]);
            await parsed.InvocationConfiguration.Output.WriteAsync(sql);
            return HostCommands.Succeeded;
        }

        return modules.All.Any(module => module.Status == ModuleStatus.MigratieMislukt) ? HostCommands.Failed : HostCommands.Succeeded;
    }
}
