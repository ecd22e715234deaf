using System.CommandLine;
using System.Globalization;
using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Contracts.Import;
using Leefbaarheid.Host.Modules.Composition;

namespace Leefbaarheid.Host.Commands;

internal static class ImportCommand
{
    public static Command Create()
    {
        var kind = new Argument<string>("kind") { Description = "What the file holds, e.g. eenheden; an unknown kind lists the known ones." };
        var file = new Argument<FileInfo>("file") { Description = "The file to read." };
        var acceptValid = new Option<bool>("--accept-valid") { Description = "Write the good rows although others are faulty." };
        var command = new Command("import", "Read a file into a module. Fails when a row is refused.") { kind, file, acceptValid };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            parsed,
            parsed.GetRequiredValue(kind),
            parsed.GetRequiredValue(file),
            new ImportOpties(parsed.GetValue(acceptValid)),
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        ParseResult parsed,
        string kind,
        FileInfo file,
        ImportOpties options,
        CancellationToken cancellationToken)
    {
        var output = parsed.InvocationConfiguration.Output;
        var error = parsed.InvocationConfiguration.Error;
        if (!file.Exists)
        {
            await error.WriteLineAsync($"Het bestand {file.FullName} bestaat niet.");
            return HostCommands.Failed;
        }

        var settings = new HostSettings(parsed.Settings()) { KeepOutputClean = true };
        await using var app = await ModularHost.CreateAsync(settings, cancellationToken);
        await using var scope = app.Services.CreateAsyncScope();
        var importers = scope.ServiceProvider.GetServices<IImporter>().ToList();
        if (importers.Find(candidate => string.Equals(candidate.Soort, kind, StringComparison.OrdinalIgnoreCase)) is not { } importer)
        {
            var known = string.Join(", ", importers.Select(candidate => candidate.Soort).Order(StringComparer.Ordinal));
            await error.WriteLineAsync($"'{kind}' kan niet worden ingelezen; wel: {(known.Length == 0 ? "niets" : known)}.");
            return HostCommands.Failed;
        }

        try
        {
            await using var content = file.OpenRead();
            var report = await importer.ImporteerAsync(content, options, new Progress(error), cancellationToken);
            await WriteAsync(report, options, output, error);
            return report.AantalFouten == 0 ? HostCommands.Succeeded : HostCommands.Failed;
        }
        catch (DomainException refused)
        {
            await error.WriteLineAsync(refused.Message);
            return HostCommands.Failed;
        }
    }

    private static async Task WriteAsync(ImportVerslag report, ImportOpties options, TextWriter output, TextWriter error)
    {
        foreach (var mistake in report.Fouten)
            await error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Regel {mistake.Regel}: {mistake.Reden}"));
        if (report.AantalFouten > report.Fouten.Count)
            await error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"… en nog {report.AantalFouten - report.Fouten.Count} regels."));
        foreach (var remark in report.Opmerkingen)
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Regel {remark.Regel}, overgenomen: {remark.Reden}"));
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"Gelezen {report.Gelezen}, nieuw {report.Nieuw}, gewijzigd {report.Gewijzigd}, ongewijzigd {report.Ongewijzigd}, geweigerd {report.AantalFouten}."));
        if (report.AantalFouten > 0 && !options.AccepteerGoede)
            await output.WriteLineAsync("Er is niets opgeslagen. Met --accept-valid worden de goede regels wel opgeslagen.");
    }

    /// <summary>Reports on the caller's thread: the lines stay in order, and none comes after the outcome.</summary>
    private sealed class Progress(TextWriter error) : IProgress<long>
    {
        public void Report(long value) => error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{value} regels gelezen…"));
    }
}
