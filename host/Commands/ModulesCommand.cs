using System.CommandLine;
using Leefbaarheid.Host.Modules;
using Leefbaarheid.Host.Modules.Composition;

namespace Leefbaarheid.Host.Commands;

internal static class ModulesCommand
{
    public static Command Create()
    {
        var list = new Command("list", "Show the modules of modules.json and whether each can be used.");
        list.SetAction((parsed, cancellationToken) => ReportAsync(parsed, strict: false, cancellationToken));
        var validate = new Command("validate", "Check all modules without touching the database; fails when one that is switched on cannot be used.");
        validate.SetAction((parsed, cancellationToken) => ReportAsync(parsed, strict: true, cancellationToken));
        return new Command("modules", "Show, check, install and remove modules.")
        {
            list,
            validate,
            ModulePackagesCommand.Install(),
            ModulePackagesCommand.Upgrade(),
            ModulePackagesCommand.Enable(),
            ModulePackagesCommand.Disable(),
            ModuleRemoveCommand.Create(),
            ModulePackagesCommand.Verify(),
            ModulePackagesCommand.Sign(),
        };
    }

    private static async Task<int> ReportAsync(ParseResult parsed, bool strict, CancellationToken cancellationToken)
    {
        var settings = new HostSettings(parsed.Settings()) { KeepOutputClean = true, PrepareDatabase = false };
        await using var app = await ModularHost.CreateAsync(settings, cancellationToken);
        var modules = app.Services.GetRequiredService<ModuleSet>().All;
        var output = parsed.InvocationConfiguration.Output;
        var width = modules.Select(module => module.Id.Length).DefaultIfEmpty().Max();
        foreach (var module in modules)
        {
            var line = $"{module.Id.PadRight(width)}  {module.Manifest?.Version.ToString() ?? "-",-10}  {module.Status}";
            await output.WriteLineAsync(module.Reden is null ? line : $"{line}: {module.Reden}");
        }

        var usable = modules.All(module => module.Status is ModuleStatus.Actief or ModuleStatus.Uitgeschakeld);
        return strict && !usable ? HostCommands.Failed : HostCommands.Succeeded;
    }
}
