using System.CommandLine;
using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Host.Data;
using Leefbaarheid.Host.Modules;
using Leefbaarheid.Host.Modules.Composition;
using Leefbaarheid.Host.Modules.Manifests;

namespace Leefbaarheid.Host.Commands;

/// <summary>Takes a module out and, when asked twice, its tables.</summary>
internal static class ModuleRemoveCommand
{
    public static Command Create()
    {
        var id = ModulePackagesCommand.Id();
        var drop = new Option<bool>("--drop-data") { Description = "Drop the module's tables as well. This cannot be undone." };
        var confirm = new Option<string?>("--confirm") { Description = "The module's id once more, with --drop-data." };
        var command = new Command("remove", "Take a module out of modules.json. Its tables and data stay, unless you ask otherwise.") { id, drop, confirm };
        command.SetAction((parsed, cancellationToken) => ModulePackagesCommand.RunAsync(parsed, async services =>
        {
            var output = parsed.InvocationConfiguration.Output;
            var module = parsed.GetRequiredValue(id);
            services.Installer.RequireRemovable(module);
            if (parsed.GetValue(drop))
            {
                if (parsed.GetValue(confirm) != module)
                    throw new RegelovertredingException("MODULE_DATA_BEVESTIGEN", $"Hiermee verdwijnen alle gegevens van {module}, en dat kan niet ongedaan worden gemaakt. Stop de host, maak een reservekopie en herhaal de opdracht met --confirm {module}.");
                var tables = await DropAsync(parsed.Settings(), services.Locations, module, cancellationToken);
                await output.WriteLineAsync(tables.Count == 0 ? $"De module {module} had geen tabellen." : $"Verwijderde tabellen: {string.Join(", ", tables)}.");
            }

            services.Installer.Remove(module);
            await output.WriteLineAsync($"De module {module} is verwijderd. {ModulePackagesCommand.AppliesAtStart}");
            return true;
        }));
        return command;
    }

    /// <summary>Which tables a module has is known by its code, also when it is switched off.</summary>
    private static async Task<IReadOnlyList<string>> DropAsync(IReadOnlyList<string> arguments, ModuleLocations locations, string id, CancellationToken cancellationToken)
    {
        var text = new ModulesFileText(await File.ReadAllBytesAsync(locations.File, cancellationToken));
        text.Set(id, "enabled", true);
        var on = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(on, text.ToArray(), cancellationToken);
            var settings = new HostSettings([.. arguments, $"--Modules:File={on}"]) { KeepOutputClean = true, PrepareDatabase = false };
            await using var app = await ModularHost.CreateAsync(settings, cancellationToken);
            if (app.Services.GetRequiredService<ModuleSet>().All.Single(module => module.Id == id) is { IsActive: false } broken)
                throw new RegelovertredingException("MODULE_DATA_ONBEREIKBAAR", $"De tabellen van {id} kunnen niet worden verwijderd: {broken.Reden}");
            return await app.Services.GetRequiredService<ModuleTables>().DropAsync(id, cancellationToken);
        }
        finally
        {
            File.Delete(on);
        }
    }
}
